"""How much each word, or pair of words, sounds like danger. Written by `bench/learn_danger.py`."""

BIAS = -4.06

# Words are cut to five letters; a pair is joined by an underscore.
WEIGHTS = """
+7.75: there_is
+7.25: mysel quick will_not
+7.00: tonig
+6.75: WEAPON he
+6.50: 999 THEY_MINE
+6.25: ILL
+6.00: MINE_HURT at_numbe has left life sos swall
+5.50: HURT_MINE KIN_MINE am_being ambul been feel want_to
+5.25: DIE gone if_i man
+5.00: IDEA_DIE a_man bloke cable himse last_night the_polic think took wake
+4.75: HURT canno_stop have_had lette main right_now
+4.50: MINE_DIE THEY_ILL and_i bette_off flat heard in_it mnie on_fire says wake_up
+4.25: CHILD KIN THEY_HURT an_ambul and_my be_here being bus_stop cutti in_the into keeps point someb_come tell_my
    the_house think_about
+4.00: MINE_FEAR and_never goodb house i_have me_to pills roof says_i side sleep stuck the_canal
+3.75: KIN_HURT MINE_ILL batte be_bette bije call_the canal car carry_on days grand i_need i_was mnie_bije money nan
    next nobod of_livin she someo someo_come top
+3.50: 14 BODY FEAR FEAR_FEAR NOW_FEAR alive and_she bed door down eaten flame get_out into_the is_burni istiy
    it_all livin looki morir morre no_money not_eaten pleas_hurry quero quero_morre quier quier_morir shots somet
    with_a ölmek ölmek_istiy زوجي زوجي_يضربن يضربن
+3.25: CHILD_NOW MINE_NOT THEY_BODY WEAPON_MINE be_alive be_dead boy boys burni come_quick cryin cut do_it downs
    kids_are kitch mi next_door polic sat stabb stood_on the_point to_live
+3.00: ._sorry NOW_THEY THEY and_it anymo baby_is batte_me burn can_stop comin_from comin_out crash drunk fight_with
    for_my gunsh heard_gunsh her hones littl many_paink men need_polic not_movin not_safe old_man on_our paink
    pleas_send polic_now sleep_in stood the_roof the_train tomor when_i wish_i
+2.75: 5 CHILD_CHILD CHILD_NOT FEAR_NOW IDEA_FEAR NOW_NOT THEY_THEY a_bad a_waste acros_the am_so and_a and_canno
    and_the bate bate_soțul be_over breat can_hear canno_go chce_sie come_pleas curta down_on end_it falle fella
    fired fired_on for_me fuse fuse_box gas help herse himse_in his hose i_keep i_took in_dange it_anymo je je_veux
    lad locke_in look_after meter miss_me mor mouri my_littl my_own mă_bate nobod_would nothi_left of_air on_a
    our_stree out parac passp safe scare send_help shots_fired sie sie_zabic soțul să să_mor telli telli_me the_edge
    the_flats they_will this_anymo throa throu till to_die under_the veux veux_mouri vreau_să wande waste_of water
    what_do will_see witho_me worry would_miss zabic أريد أريد_أن أموت أن أن_أموت
+2.50: ._no KIN_ILL MINE_CHILD NOW_NOW THEY_NOW a_bloke a_needl after_this am_too and_they any_of baby bin_shed boss
    burst call canno_cope chce chcę chcę_już cope deep depre edge elect_cable every_would ex feel_like fire_in follo
    frida frigh get_someo go_with got_a havin_a he_is he_will him_to hurry i_cut i_feel in_anyth is_been is_stuck
    już już_żyć keep kms kms_tonig know_where look marid marid_me me_pega me_pleas mi_marid mă needl nie_chcę
    no_want not_let not_see not_wake odd off_witho out_the pega pictu pond reall see send_the shed_is since the_chip
    the_road there_are they think_i to_end to_peopl to_stop toddl tryin upsta vreau we_canno wires would_not wrote
    year_old żyć
+2.25: ._drive ._he ._itll 14_oak 3_days ILL_MINE NOT_ILL NOW acros aligh and_no and_will anyon_after are_on askin
    be_50 been_run being_abuse belt blank_is bleac by_morni call_an canno carer carry chip chris_and come_down
    dead_than do_somet drink easy eaten_for edge_of elect_blank elm emerg_at every_can feeli feeli_so fell fell_and
    fight_one flats for_3 frapp get_up go go_out got had harmi harmi_again have_cut hidin home hopel_tonig ice_on
    is_smoul itll itll_be just_heard just_want kid lady like_this ma made mari mari_me me me_frapp mon_mari movin
    much_longe my my_ex my_frien my_kids my_life my_sertr my_throa mąż mąż_mnie neigh nobod_will not_allow not_there
    oak_rd of_numbe outsi_the pleas_help point_in polic_pleas pulle read_this ready reaso_to sat_on self_harmi sertr
    sertr_. smoke smoul so_hopel someb somet_to spark stabb_outsi stair stop_worry store stuck_in swall_a swall_my
    tell the_car the_flat the_floor three_kids to_chris to_do to_jump to_sleep touch_me tryin_to up_tomor way_out
    week_and what_i where_i windo with_knive writt you_read مرنا مرنا_چاہتی میں میں_مرنا چاہتی چاہتی_ہوں ہوں আমাকে
    আমাকে_মারে আমার আমার_স্বাম আমি আমি_মরে চাই মরে মরে_যেতে মারে যেতে যেতে_চাই স্বাম স্বাম_আমাকে
+2.00: ._must 13 999_for ILL_NOT MINE_KIN NOW_CHILD NOW_DIE a_dirty a_photo air and_her and_that anoth are_flame arm
    back_. bath be_aroun blank bleed boyfr broth bus_stati call_999 can_someb carbo_monox chaht chaht_hun chlop
    chlop_mnie closi_up club_just day_and days_and dirty_syrin drank dusi endin espos espos_me ex_is fear flame_at
    frigh_right funer girl going going_to golpe got_put hai have_taken havin hell help_help home_from hones_i
    how_easy hurti i_am is is_smoki is_talki it_take just_now knive landi left_for like live_wires looki_over
    looks_like made_up main_marna many_pills marna marna_chaht marta marta_hai me_do me_golpe mera mera_shoha
    mi_espos mnie_dusi moj moj_chlop mon monox monox_alarm mujhe_marta my_room my_siste need_urgen newbo no_adult
    no_food not_here not_tell nurse of_it off_if outsi over_by owe pan photo pills_does pouri pulle_a see_it self
    set shoha shoha_mujhe side_of sitti smell smoke_comin so_frigh someo_is step syrin syrin_by table_. taken talki
    teach the_baby the_bath the_carer the_landi the_railw the_stair thing_to think_how time_you to_carry to_hurt
    tonig_. took_too train trod trod_on uncon urgen_help wakin wakin_up walki we_are wires_down worry_.
+1.75: 2_year 50 BODY_NOT CHILD_IDEA IDEA_NOW MINE_BODY MINE_MINE NOT_DIE NOT_MINE a_batte a_blade a_bomb a_bothe
    a_child a_newbo a_note a_overd a_pisto a_reaso about_me alarm alarm_is am_gone and and_has and_left and_we
    answe_say assau_last at_14 back back_of bad_crash bathr been_cutti best_way bin_store blade bloke_by blood bomb
    bomb_in bothe_to break_in burgl burgl_happe by_the cable_hangi canno_feel canno_get canno_move canno_reach
    canno_see car_with carbo caugh chest chip_shop chris coach come_to crash_on cutti_again dad die dirty disap
    do_thing does_thing dog_is down_the elect elm_close endin_it every_day fault flood_into follo_me food for_schoo
    froze garag_with gets girls going_off hangi_acros happe_right has_got has_not have_writt he_reads hear him
    his_belt hopel hose_ready house_with hun hurti_my i_canno ice in_downs in_front in_his joke_this just_seen
    keep_think lads_are left_in littl_boy lying lying_in ma_mans mache man_answe mans mans_batte marry mates_odd
    me_at me_go me_much much mujhe musli my_baby my_dad my_mates my_step nans night no_joke not_ring now_at numbe_9
    odd_what old_on on on_life on_me on_my over overd pakis park_roof picki pleas_can point_wakin power power_cable
    railw ran reads_my ring ring_this room said say_wrong see_new send shed shed_. shout shout_at sitti_in so_scare
    someo_in sorry_to stab stepd stick suici takin than_go the_bathr the_bin the_curta the_cutti the_froze the_hose
    the_motor the_nurse this_every this_i this_time this_weeke to_anyon to_worry too_deep touch tried tried_to up
    up_on urgen want want_live was_sexua waste wavin wavin_a with_men with_what would_be
+1.50: ._maybe 12 25 30_cocod 40 40_parac FEAR_THEY ILL_ILL KIN_NOW NOT_NOW NOW_IDEA NOW_WEAPON THEY_WEAPON a_car
    a_crowb a_gun a_rash about_stepp abroa abroa_to actin actin_drunk afrai_for after after_the alarm_that all_be
    all_night all_plann am_13 am_musli am_scare and_crack and_he and_shout and_think and_three angry anyon are_aligh
    are_being are_trapp aroun_for askin_about at_me bad_way be_good beepi beepi_and big_fire bottl_of box boy_on
    bridg broug burn_the but_hones by_then call_this caugh_and clout clout_the cocod cocod_an come_back cooke
    cooke_caugh crack crowb curta_are cut_mysel cut_too deale depre_to detec detec_the disap_and do_himse dog_on
    dogs_actin em_fight every_is faint farm feel_so fire fire_at fire_behin flats_on for_days from_under front
    front_of froze_pond fumes_is garag_on garde_idea gas_leak gas_smell give_up gives go_home gunsh_from had_no
    had_to had_too hall_and hand hang_mysel has_gone have_my have_not have_wrote he_clout he_says heada here_for
    hill_stree hope_i husba_liste i_hear i_might i_owe i_wish idea_but if_a insul into_a is_beepi is_being is_blood
    is_dark is_paid is_side is_spark is_telli it_to it_would joke jump_off jumpi jumpi_in knows lads landl lift_for
    line littl_girl locks looks low low_since man_in mates maybe_25 me_becau me_for meeti_. middl_of might_do more_i
    much_point multi_store mum_is my_goodb my_messa my_nephe my_waist nan_has need_ambul neigh_set nephe never_come
    new_year no_heati no_shoes nobod_can nobod_is not_be not_know not_pay not_picki now_she numbe_4 oak of_any
    of_bed of_em of_endin of_pills of_the off_the old on_hill one_pulle or_they out_today paid paink_. pay phone_my
    phone_off phone_prope plann pleas_someo pouri_out put_out raped rash_that rathe_be rd_need reach_the reads
    ready_to river_up road road_with runni said_no sayin says_hell see_a seen seen_a set_their she_says shoes
    shops_get sink siste_to sleep_and sorte stand stand_in stand_on stepp stepp_off sting stop_. stop_cutti summe_.
    swall_bleac taken_40 talki_to thank_for that_detec the_alarm the_cooke the_farm the_fuse the_girls the_groun
    the_ice the_kitch the_multi the_river the_sink the_table the_top the_wean their_dog thing this_phone three
    throu_our to_disap to_hang to_kill to_the too_depre too_many took_30 waist want_me was_not water_is way wean
    who_to with with_life witho woke woke_up woman wrong_side
+1.25: ._had ._i 12_now 14_elm 15 8 ?_no DIE_NOT HURT_NOW IDEA_THEY a_boy a_littl a_refug a_rifle a_rope a_shed
    abuse affor_food after_frida after_my again_duck all all_nans am am_14 am_losin am_terri ambul_at an_hour
    and_broug and_says angel angel_want anoth_day anyth_since anywh are_boys are_hungr are_takin arriv ask_for
    askin_what aslee at_schoo aunti_is away_. be_with been_sitti behin being_black bije_prosz black_with bloke_is
    box_is boy_at boys_on branc_fell broke_my broug_down burst_main burst_water cable_have cable_on canal_.
    canno_breat canno_keep car_park car_upsid carer_is carri ceili cella child_are child_is child_on coach_messa
    colla come_home come_now comin_throu coura cut_so cutti_on deale_will deep_this ditch ditch_. does_it doing_this
    done_with down_acros down_in drawe drive_canno drive_still dual dual_carri duck elm_court em emerg fear_for feed
    feel_it fella_batte fight find_my flee flee_the fligh floor_in fly_off food_till for_help freez frida_kids
    frien_has from_flat go_in gone_by goodb_all groun_after hallw has_come has_fell have_got have_made he_gets
    help_now hen her_in here_quick hi_i his_hand his_hands home_staff hour_ago house_. house_on how_many i_do i_fear
    i_no i_ran i_shant idea_for in_a in_fear in_her in_house in_me in_one in_our into_my into_our is_break is_closi
    is_fine is_hurti is_leath is_off is_very is_waiti is_walki it_after it_will jump just_been just_necke keep_doing
    kicki kids_at kind kitch_is knive_in knock_a know_who lad_has last_messa leath leath_the left_the leg life_is
    line_think lines looki_at lorry_has made_me main_flood man_on marks maz maz_mnie me_fella me_pictu me_sleep
    mean_. meeti_? messa_goodb meter_and money_and morni_and movin_. multi mum_went my_body my_boyfr my_coach
    my_grand my_last my_lette my_money my_teach my_tutor nan_to nans_trama necke necke_all need_it neigh_is
    never_arriv never_wake newbo_. night_askin no_mate not_breat not_call not_care not_deser not_feed not_going
    not_leave not_make not_save not_want note now_he numbe_12 numbe_6 numbe_he nurse_ties of_a of_smoke off_and
    old_is oldes oldes_is on_and on_the one_room our_homes out_and pad_all paper park_? phone_and photo_witho
    picki_up pictu_of pisto place_at platf platf_think plot_to polic_at pomoc pomóż pomóż_mąż power_lines pregn
    prosz_pomoc pyjam quick_thing ran_from rash reall_low reall_scare rifle river roof_of room_at rope run run_out
    said_if said_they sat_in scare_pleas schoo screa_and set_off shant_be she_set she_was since_tuesd siste siste_.
    sleep_tonig smell_gas smoki_and so_deep someb_help someo_. someo_here someo_lying somet_stupi staff_tie
    stair_and stopp store_tryin stron stupi take_so text_back the_angel the_back the_bed the_bypas the_care
    the_ceili the_cella the_coura the_debt the_ditch the_drawe the_dual the_fumes the_garag the_hallw the_meter
    the_middl the_quick the_storm the_summe the_twins them_has they_keep they_said theyd thing_i think_il this_morni
    threa threa_to throa_is thurs_if tie_my ties ties_nan till_frida time_i to_flee to_marry to_pakis tonig_and
    top_on track_now train_line train_track trama trapp tree_down tutor tutor_asked twins uncon_by up_. upsid
    upsid_down us_out van very_angry waiti_outsi walki_in was_dead watch_me water_comin water_main way_think we_got
    we_have weari_. what_is what_looks will_burn with_cable woman_uncon woman_walki you_come you_for
+1.00: ._hell ._hip ._look 10 14_and 16 2_think 30 31_are 5_elm 5_hours 6_are 90_and ?_do BODY_ILL CHILD_BODY
    CHILD_FEAR DIE_DIE FEAR_MINE HURT_THEY MINE_NOW MINE_THEY MINE_WEAPON NOW_HURT NOW_MINE THEY_FEAR a_bulle
    a_cycli a_fligh a_hose a_knife a_lady a_teach a_train a_wall a_week a_wet a_whole about_drivi about_on abuse_on
    accid again_canno again_kids ago all_day all_for all_my all_to allow_money am_15 am_7 am_aslee am_disab am_done
    am_frigh am_going am_only am_reall am_stuck am_switc am_texti ambul_to an an_accid an_aunti an_overd and_peopl
    and_said and_say and_shive anyth anyth_these anywh_safe are are_kicki are_picki are_runni area_again arm_so
    aroun_to asked_me at_31 at_him ate attac attac_a attac_at aunti bank_card barri bath_. batte_. be_gone be_happi
    be_needi be_so beats bee been_an been_knock been_set been_stabb befor_he beggi being_follo being_kind
    being_stalk being_starv bette big_knife black boili booke bothe bothe_you bottl boys_are branc bridg_and bros
    bros_going broth_has bulle burn_us bus_has bypas_bridg can_smell canal_and canno_take canno_walk car_in card
    care_. cares_if carri_. ceili_into chemi_is child_falle chip_pan cigar cigar_burns circu closi confu confu_old
    cousi cross_. cryin_for cuddl_she cut_my dad_gets dad_in daddy_gives dae dae_mysel dange daugh_arm daugh_circu
    depre_i deser_to do_this does dog_and down_and downs_are drank_a drink_so drivi_into drove drug_deale drugg
    drugs_to elm_walk engin_on every_night falle_throu fear_of feed_me fella_watch fire_outsi fitti flame_comin
    flat_12 flat_in flats_looki fligh_to flood floor food_since for_askin for_being for_food for_ideas fortn
    found_the freez_in from_abroa from_schoo from_the full_of funer_and funer_plan garag gas_in gas_on get_in
    gets_my girls_fight give_my given_all gives_her god_is goes_out going_in goodb_left got_it grand_does grips
    grips_my groun had_nothi hand_on hangi happe happe_for happi happi_witho hard_there has_falle has_just has_taken
    has_takn has_turne have_come have_sorte have_start he_said hear_someo heart_is heati_for heavy hell_be help_i
    help_me her_fault her_speci here_5 here_tomor him_for hip_is his_mum hit_me hits hits_me hold_a home_i hose_.
    hot_and husba_famil husba_is i i_can i_hope i_just i_leave i_look i_mean i_must i_woke il_be in in_bed in_here
    in_when inhal insid insul_and inten_to is_attac is_drown is_flame is_freez is_full is_here is_home is_hurt
    is_marks is_pumpi is_threa is_viole is_water is_wavin is_with just_hit just_the keep_us kept kept_the keys_under
    kids_and kids_next kids_on kids_tonig kill_me knife_about knive_outsi knock_out know_these know_what ladde_and
    lady_grips lady_is landl_let last leak leak_at leave_he left_now like_a like_an like_jumpi lips live_for
    live_more live_no live_or lock locke loft loft_of lost lost_the love_them mache_runni make_me makes_me man_colla
    man_havin man_onlin man_wande mat_. mate_i me_a me_wi meeti_on miedo milk money_on money_or more_. mum mum_none
    mums_new must_be my_arm my_bank my_bros my_broth my_carer my_cousi my_funer my_mate my_passp my_pensi my_plot
    my_stuff my_the my_top mysel_again mysel_in nan_goes nappy near_it need_an need_someo need_the needl_all
    new_fella next_room nie night_and no_more no_one no_use no_water nobod_cares none_of not_come not_inten not_like
    not_think now nurse_lady of_gas of_himse of_insul of_somet off off_for off_now old_lady older on_his on_platf
    on_snapc on_top one_side only_5 or_die or_speak our_lette our_pyjam our_windo out_in out_or pad pain path_by
    pega_y peopl_in peopl_insid peopl_who plann_for play_area playi pleas_someb plot pond_and poorl prick pumpi
    pumpi_out raili_on recei_for refug reply_to round_the runni_about safe_here save_me say_i says_daddy schoo_and
    schoo_for screa see_any see_much see_my sends_me set_aligh shant she_drank shive shoes_on shop_now shout_if
    showe since_sunda skelp skelp_me smell_in smoke_every smoke_is snapc so_depre so_hard so_we some_bloke
    someo_been someo_break somet_from somet_i sorte_my speci_cuddl sprin_i stalk state_and step_mum stick_out
    still_in stop_livin stop_me stop_when stop_with store_has storm stron_smell stuck_out stuff_away sudan sudan_for
    switc switc_this take_it taken_too takes_my takin_me takin_my takn takn_a tbh teach_sends teach_touch tengo
    tengo_miedo the_balco the_barri the_bus the_cat the_chair the_dogs the_engin the_funer the_garde the_goodb
    the_keys the_ladde the_lift the_loft the_mat the_oldes the_phone the_pond the_power the_recei the_schoo
    the_shops the_showe the_skelp the_time the_toile the_viadu the_will the_wrong the_youth then_. there_anywh
    these_men they_are they_booke they_put theyd_all thing_when threw throu_ice throu_my tie tired to_be to_bothe
    to_burn to_dae to_each to_fly to_get to_mysel to_sudan to_take to_top told_me top_mysel track trapp_in two_men
    two_of uncle under_my us_himse use_plann viadu video viole_to walk_into was_beggi was_drugg what_her when_nan
    where_can who_gets whole_bottl wi_his wife_swall will_stab will_to wish with_him with_mache witho_my worry_about
    would_rathe writt_my wrote_my y_tengo year year_. you_but you_will
+0.75: ._been ._burst ._feel ._husba ._tell ._whole 14yr 14yr_old 15_and 2_do 30_i 4_sat 6 7_month 9 90 9_and
    9_peopl BODY_DIE BODY_MINE CHILD_MINE DIE_FEAR IDEA_MINE IDEA_WEAPON ILL_BODY KIN_KIN MINE NOT a_date a_fall
    a_fortn a_gang a_gas a_girl a_glass a_heavy a_hidin a_home a_lette a_lorry a_mache a_nappy a_noise a_nut a_pain
    a_place a_strok a_toddl a_torch a_way a_wheel a_woman about_30 about_4 about_at about_by about_dying about_in
    abuse_at accid_at affor_formu afrai_of after_me after_tonig again_and alive_anymo all_after all_your alone_all
    alzhe am_16 am_8 am_havin am_hidin am_nice am_no am_pregn am_stood am_suici am_weari ambul_quick an_axe an_eleph
    and_cryin and_going and_got and_is and_last and_raped and_smoki and_stopp and_throw and_train and_wires
    anoth_chris anoth_town anoth_way anoth_winte any anymo_after anyon_but anyon_he are_filth are_hide are_playi
    are_sayin are_telli are_walki arm_is at at_our at_us at_you ate_a aunt_has axe baby_. baby_and baby_comin
    baby_has babys_got bairn bath_canno be_cut beati bee_sting been_here been_think beggi_for being_groom being_hit
    below_us belt_out bf_broke bin_chute black_out blood_every boili_water bone bone_stick booke_a boss_keep
    boss_locks boys_have boys_priva bread_every break_into breat_inhal breat_prope brick broke_in broke_n broth_are
    bruis bulle_in burni_now burns burns_on bus_and but_my but_toast by_frida by_my bypas bypas_with can_give
    can_pay can_see can_talk canno_affor car_has care_home carer_leave cares cat_and cat_for cba_anymo ceili_has
    chap chest_is chest_pain chris_alone chute chute_on cliff_all coach_gives comes_in comin_back comin_in contr_all
    costu cough_up court cuddl cycli dad_check dad_drove dad_has daddy date daugh_. daugh_at daugh_got daugh_has
    daugh_to debt dinne_late do_her do_the does_to dog_when door_come door_getti door_lock doors_windo down_our
    drank_the drawe_. drove_us drown_in drugg_and drunk_again drunk_and drunk_weedk each_other elect_meter eleph
    eleph_sitti estat_with every every_on every_so ex_broke expos_himse face_anoth faint_twice fall_and falle_and
    falle_in famil_look fast_and feedi_pump feel_ma feel_one feel_reall feeli_suici fell_in filth fire_. fire_on
    fires fires_in flat_above floor_flat floor_since fly flyov food_at for_bread for_pay for_tonig formu formu_and
    found_out frida_or frien_says frien_took from_older games_with garde_tryin garde_with get_marri gets_his
    gets_rough getti_gifts gifts gifts_and girl_of given gives_the go_befor go_throu goes_throu goin_2 going_.
    going_missi gone_and gone_missi gone_throu goodb_. goodb_lette got_my got_nowhe got_prick got_stabb got_there
    got_water grand_says grey groom_by gun_about gun_shots had_cigar had_enoug hall_. hall_tonig hand_down hang
    hangi_down has_cut has_drunk has_found has_hit has_stopp has_what hates hates_it have have_anoth have_decid
    have_falle have_just have_run he_beat he_broke he_check he_made he_put he_wakes he_would hear_the heard_gun
    heard_her heati heavy_weigh help_from help_look help_pleas hen_. her_bed her_bike her_broth her_dad her_plead
    her_three herse_in hi_. hide_in hidin_in him_in himse_to his_chest his_feedi hit_a home_drunk hones_not
    hours_ago hungr hurry_he hurt hurt_mysel hurt_peopl i_compl i_sleep i_take ideas_but if_we in_again in_any
    in_carry in_fast in_just in_last in_peopl inhal_is insul_left inten is_13 is_5 is_90 is_all is_bone is_comin
    is_empty is_flood is_follo is_found is_getti is_hungr is_just is_lads is_minus is_outsi is_racin is_safe
    is_screa is_seein is_sendi is_the is_tryin it_stop it_was jesus_told joy joy_in just just_for just_picke keep_my
    keep_stand keeps_our keeps_setti keys kicki_a kid_stuck kids_alone kids_i kids_in kids_it kids_ran kids_trapp
    kids_would kill kill_herse kill_my kill_mysel killi_mysel kind_messa kind_to kitch_on know_it know_this label_on
    ladde lads_playi lake lampp lampp_down landl_says leak_in leccy leccy_is left_and left_side leg_pleas lette_.
    lette_stink lette_with life_anymo lift lift_pleas littl_lad littl_one live_wire livin_. lock_so locks_us
    long_way look_for losin losin_the lot_latel low_tonig ma_left made_to main_. man_expos man_is manag_keep many
    marke_pleas marri_him marry_someo massa_and mat me_her me_here me_home me_no me_when meter_is meter_ran mick
    mick_passe middl milk_for minds minds_made minib_on missi_overn moan moan_at monda_i month_pregn motor move_my
    much_blood much_parac mums_boyfr my_14yr my_arms my_babys my_drink my_famil my_heart my_job my_minds my_nudes
    my_partn my_passw my_recor my_stepd my_wrist mysel_and mysel_last n_baby near nearl_crash need_help needi
    needi_them needl_at needl_in neigh_at neigh_leave neigh_lette nephe_anywh never_got never_have never_ring
    never_their next_doors next_year night_i no_insul no_joy no_milk no_ones no_pay no_wages no_weel nobod_knows
    none not_opene not_reply not_tomor not_worth note_for nothi_but notic_when now_no nudes numbe_back of_about
    of_him of_lads of_life of_next of_them older_boys older_men on_him on_it on_oxyge on_vale one_has one_is
    ones_seen onlin only_got our_bin our_bus our_costu our_lad our_lift our_paper our_passp our_stair out_of
    out_where out_who outsi_with over_and over_the overn owe_for own_i own_life oxyge pain_like pan_caugh
    parac_about park_right passp_and passw_are pavem pay_by pay_us peopl_house phone_every phone_is picke picke_up
    plan_on platf_2 playi_near playi_on plays_secre plead plead_with pleas_call pleas_let pleas_look pleas_never
    point_going press_on priva_massa punch_me put put_label put_them puts puts_his quick_someo racin_and racis_thing
    raili railw_bridg railw_in ran_away raped_last raped_on reall_i reall_know reaso recor_. refug_i refug_is
    rent_anoth rifle_out right_state ring_an road_alone rough_with round_beggi run_away run_from run_over
    runni_drugs safe_. safe_at safe_for said_my same_pad sayin_they scrat_my screa_help secre_games see_morni
    seen_him sell send_someo sends setti_fires shaki share_my she_canno she_keeps she_marri shop_two shots_on
    shout_racis showi showi_kids side_and side_on since_last since_mick since_monda since_wedne sitti_at slapp
    sleep_table slipp slipp_in small_child smash_the smell_of smoke_and smoke_pouri smoki snapc_is so_easy so_low
    someo_on someo_put someo_wavin somet_that son_hates son_needs son_runni son_stood soone_be sorry_every sorry_for
    sorte_. spark_and spark_comin spend_anoth spike spike_and stabb_by start_self starv stati_on steal stepd_comes
    still_owe sting_and stink_and stop_drink stop_had stop_think stopp_and store_. stron_gas suici_a suici_tonig
    swimm_teach take_my talk_me teach_puts tell_anyon ten terri than_spend that_does that_looks the_a the_bairn
    the_best the_bleac the_boys the_dog the_drive the_flyov the_home the_kids the_leccy the_libra the_pavem
    the_platf the_play the_raili the_refug the_rent the_saw the_sprin the_step the_troub the_voice the_water
    the_windo their_fault them_where these_days they_make they_say they_shout they_want thick thick_smoke this_my
    this_on this_was throa_closi throu_anoth throu_the tight time_and time_he to_5 to_anoth to_face to_give to_go
    to_hold to_kids to_moan to_ring to_send to_share to_tonig to_wake toast toast_since today_. toddl_just
    toddl_wande toile told_anyon tonig_can tonig_cba tonig_nobod tonig_that tonig_we tonig_with took_all took_an
    top_floor torch_. train_from turne_over twice twice_today twins_have twins_next two_days two_hours two_kids
    uncle_makes uncle_touch under_it up_blood up_i up_in up_nobod us_9 us_home us_if us_leave us_with vale_rd van_in
    viadu_and voice_are wakes_up walki_down walki_on walki_round wande_about wande_off want_it want_life was_at
    was_her was_me was_never water_broke water_pouri water_since way_down way_if we_make weari wedne weedk weel
    weel_hen weigh_press went went_up what_else when_dinne when_he where where_the who_are whole whole_kitch wi
    wife_has wife_went will_do will_know will_notic will_take winte_like wire_hangi wires_showi with_an with_his
    with_kids with_no with_nothi with_photo with_stick witho_him witho_water woman_off woman_screa would_soone
    writt_a writt_lette wrong wrong_numbe wrote_out your_kind youth_club
+0.50: ._9 ._be ._canno ._frost ._lips ._phone ._polic ._upsta 10_minut 14_year 17 17_and 20_mins 2_have 31 3_calli
    3_hours 3_is 3_makes 4_year 5_and 5_tryin 81 88 88_and 8_and 8_years CHILD_HURT CHILD_ILL CHILD_WEAPON DIE_NOW
    FEAR_HURT HURT_CHILD IDEA_NOT NOW_ILL THEY_NOT WEAPON_WEAPON a_belt a_big a_bottl a_brick a_burde a_coffi
    a_doorw a_drink a_fight a_heada a_heart a_holid a_homel a_lad a_load a_long a_naked a_pan a_panic a_parce
    a_phone a_right a_road a_stabb a_stiff a_terri a_tree a_wasp a_weddi a_women about_3 about_if about_jumpi
    about_suici adult after_sunda again_him agenc ah_canno airta airta_under alber_road all_i all_sorte all_tbh
    allot_has allow_a also_my am_12 am_17 am_81 am_9 am_hones am_pleas am_poorl am_six am_sleep am_stand am_start
    am_trapp an_ah an_airta an_old and_bleed and_boss and_chemi and_count and_finis and_gone and_gran and_havin
    and_looki and_made and_mum and_nan and_not and_pain and_put and_sat and_shove and_smoke and_start and_took
    angry_when anoth_morni answe any_reaso anymo_. anymo_i anymo_is anyon_help anyon_would anyth_. are_at are_cryin
    are_freez are_left are_musli are_stuck are_ten are_touch are_tryin are_using arms arms_till aroun_anymo asylu
    asylu_seeke at_ash at_bath at_home at_it at_nite attac_walki awfy awfy_sore baby_cryin baby_left baby_locke
    back_at back_he back_i badly balco balco_of bangi bangl bangl_to bank_and bar_every barri_on bath_time bathr_and
    be be_back be_brave be_hones be_troub beat_us beati_his beats_me beats_us becau_me becau_were bed_all bed_anymo
    bed_with bedro bedro_door been_10 been_hit been_on been_seen been_sleep been_witho beggi_him behin_larch
    behin_the being_kept being_sent being_sick bent bent_the best best_frien bf big bins_are bleac_from bloke_but
    bloke_follo bloke_under blood_all body boss_has boss_keeps bottl_outsi box_and boy_down boy_has boyfr_does brave
    bread break_door break_point breat_. breat_machi brick_throu bridg_not bridg_tonig bro bro_is broth_drank
    broth_is broth_says broug_me bruis_on burde burde_on burni_in burni_up by_herse by_himse by_his calli_for
    came_for can_a can_anyon can_carry can_keep can_reach canal_with candl candl_fell canno_find canno_have
    canno_live canno_ring canno_run canno_wake car_. car_gone carav carav_at carer_left carer_steal cashp caugh_fire
    chair_under chap_at check_my chemi_shut chest_reall child_do chris_happe cliff cling cling_to close close_.
    cloth cloth_on club_one coat coffi colla_at come_he come_round comes_into comin_now comin_under comin_up
    could_do could_go count_every count_lines cousi_. cousi_to cover_in crash_into cryin_and curta_since curta_went
    cut_. cut_befor cut_his cutti_mysel cycli_. dad_beats dad_colla dad_comes dads dads_havin date_picke day_now
    day_to days_. dayti_when dead_rat dead_tbh deale_have debt_for debt_is decid_not demen_and derek_went ditch_on
    do_every do_if do_not dog door_keeps doors_down doorw down_has down_my down_outsi down_with downs_she drink_from
    drive_not drown drugs each easy_it eaten_in eaten_since edge_. else_is endin_my enoug_of eveni_he ever_find
    every_in every_penny ex_says expos eyes_and face_has fade faint_at fair_canno falle_down falle_on famil_after
    famil_want famil_will fast feedi feel_awful feel_real feel_weird feels_hot find_me finge_and finis_me fire_were
    firew_throu fitti_. fitti_and flame_out flat_3 flat_becau flat_below flats_from flinc floor_at floor_with flopp
    follo_girls food_and food_money for_job for_leavi for_money for_no for_two for_us for_work foste found four_days
    fourt_floor freez_no frien_is games gang garde_and gas_reall gate_and get_no get_someb gets_less gets_so getti_a
    getti_dress girl_about girl_is girls_home girls_in goes going_down gone_grey good_2 good_also good_to
    goodb_forev got_demen got_heada got_no got_shot got_somet gran_is grand_is grand_plays grand_told grand_wande
    groom hallw_all handl handl_of hard has_bruis has_colla has_dropp has_flame has_my has_odd has_our has_picke
    has_run has_swall hate_it have_lost have_me have_somet have_to have_took he_comes he_done he_drink he_knows
    he_left he_told he_went heada_of hear_it hear_them heart_keeps heart_pills heati_with hell_find hell_take
    help_he help_my her_curta her_grand her_leg her_messa her_mums her_night her_stepd her_that her_up here_and hide
    hidin_from him_and him_anywh him_this himse_next hip his_head his_leg his_pyjam his_slipp his_throa hit_an hold
    holid_but home_off homel_man homes hopin_i hour hours_with house_in house_near house_two house_where hubby
    hubby_keeps hubby_pulle husba husba_beats husba_breat husba_hit husba_says i_ate i_could i_faint i_fell i_hate
    i_hurt i_left i_said i_say i_scrat i_shook i_stand i_starv i_try i_wake ice_and in_bruis in_flat in_four
    in_getti in_if in_law in_next in_on in_pakis in_someo in_to is_1 is_8 is_about is_awfy is_beati is_bent is_choki
    is_close is_downs is_drunk is_fitti is_gone is_had is_havin is_him is_hitti is_missi is_numb is_pouri is_sat
    is_selli is_smash is_smoke is_spurt is_uncon is_voice it it_by it_pleas it_throu jesus job_and job_but job_my
    journ journ_and just_crash just_knock just_no just_swall just_texte keep_cutti keep_mysel keep_putti keep_telli
    keep_the keep_worki keeps_fitti keeps_movin keeps_sendi keeps_stopp keeps_walki kept_here kid_at kid_drown
    kid_with kids_downs kids_fight knows_my label lad_again lad_in lad_on lads_becau lads_fight lads_with lady_upsta
    landl_keeps last_bus last_time leave_hell leave_this left_him left_my left_on leg_is leg_with less_and let_me
    let_natur lette_and lette_to libra_car lift_and lift_at lift_has like_endin like_gas like_hurti like_killi
    like_the line_since lines_lads lips_are lips_tingl littl_broth littl_siste live_alone live_like livin_this load
    load_of loads lock_the locke_herse locks_the longe longe_i looki_down lyin lyin_on ma_chest mache_outsi
    machi_needs main_road makin_me mam mam_has man_by man_cling man_gave man_got man_keeps man_says manag_locks
    many_sleep marri marry_my marsh_lane mate_cut mcdon mcdon_one me_bro me_dads me_get me_have me_he me_husba me_in
    me_into me_marry me_sayin me_short me_what meat men_. men_and men_fight men_with messa_and messa_sayin mill_road
    minib mins_ago minus minus_5 miss missi_she money_i money_till more_light morni motor_bridg mouth mrs_patel
    mum_does mum_has mum_or mum_will mums_falle must_go must_keep must_work my_14 my_4 my_bed my_bedro my_bf
    my_block my_breat my_chest my_finge my_girlf my_hall my_hand my_hubby my_kitch my_landl my_leg my_manag my_meter
    my_mothe my_nans my_paper my_phone my_pics my_sugar my_uncle my_visa my_water my_wife my_windo my_work my_year
    mysel_badly mysel_safe n_never n_we nail_bar naked naked_video nan_was nans_not nasty_and natur_do near_stati
    nearl_threw neck_and need_somew needs_it neigh_and neigh_told never_see new_addre newbo_and nice_to night_canno
    night_shout nite_i no_8 no_cloth no_point no_signa no_tea not_aroun not_back not_fade not_feel not_much
    not_settl not_slept not_talki note_. notic_if numb numbe_3 nut of_boili of_burni of_food of_her of_me of_meat
    of_my of_priso of_wakin off_her old_was older_lads on_elm on_every on_like on_marsh on_mill on_witho one_here
    one_not one_there one_will onlin_wants only_texts opene_her or_a or_have or_stop or_talk or_use order_again
    out_eveni out_if out_till out_twice outsi_again outsi_mcdon over_herse over_on over_outsi overd_of owe_him
    owe_them own_by own_every own_shaki oxyge_machi paid_he pain_canno pain_going pakis_on pakis_to pan_and pan_of
    pan_went panic panic_attac paper_and parce parce_or park_20 park_has partn party_n passw patel_has pavem_kids
    pay_me pay_the penny penny_. pensi_and pensi_or peopl_hurt petro petro_throu pharm_right phone_out photo_of
    picke_a picki_them pics pics_and pictu_and pictu_to pills_any pinne pinne_a place_down plate pleas point_and
    point_anymo point_carry point_of poles poles_outsi polic_looki poorl_. poure poure_petro pouri_into pregn_and
    prope_. prosz pulle_the punch put_firew putti_brick racin railw_line rat_throu rathe rd real_and reall_stron
    reall_tight recor refug_take rent_is ring_anyon ring_only river_has road_by road_peopl room_. room_and room_when
    rough round runni_down runni_round said_nobod said_theyl saw_it say_do say_pick sayin_goodb says_it says_they
    schoo_right schoo_tomor scrat screa_at secre see_chris see_her see_him see_next see_them seein_thing seeke
    seeke_. seen_for sell_drugs selli_video send_some sendi_her sendi_pictu sent_to settl sewag_is sexua_assau
    she_feels she_gets she_punch she_think she_told shelt_and shook shook_her shop_toile shops short_of shove
    shove_me shut_. shut_till sick_and signa_to since_5 since_derek sitti_on six_and sleep_n slept slept_for
    slipp_it smell_like so_angry so_they so_tired sofa_has somal somal_to some_back some_man someo_got someo_house
    someo_poure somet_at somew_safe son_left son_takes soone sore_an spat spat_at speak_to spurt stab_his stab_me
    stabb_on staff stand_at start start_putti start_to starv_mysel stati_with steal_my step_and step_dad stepd_does
    stiff_neck still_outsi stink stop_bleed stop_cryin stop_do stop_not stopp_with store_behin store_looki strim
    strim_and stron_in stuck_with sugar_is sunda_and table table_feel table_in take take_his take_them taken_an
    takes talk_and talki_funny teach_keeps teach_pinne telli_him telly telly_is ten_peopl text_but texte_me
    texti_from thank_you that_is that_she the_bedro the_boss the_burst the_candl the_carav the_cashp the_chap
    the_cliff the_crisi the_cross the_dayti the_girl the_journ the_lady the_lake the_landl the_littl the_meeti
    the_money the_outsi the_place the_sofa the_strim the_telly the_wall the_woman the_worst them_telli them_up
    they_bleed they_know they_lock they_spat they_tell they_would theyl theyl_stab thing_for thing_that think_anyon
    think_it think_the think_they this_house this_way threa_me threw_the throw_up tight_and till_10 till_monda
    till_next till_the till_they tingl tingl_. tired_i tired_of to_bangl to_close to_feel to_sell to_somal to_walk
    today_and toddl_by toddl_pulle toddl_swall toile_. toile_becau toile_pleas told tonig_i too_scare took_my
    took_somet top_of top_windo torch touch_it troub_anyon try_to turne twice_and two_doors unsaf_at up_after
    up_anymo up_every up_hen up_my up_or up_outsi upsta_flat us_got us_in us_to using_my vale van_just van_on
    very_poorl video_of visa visa_but voice voice_text wages wake_and wake_her walk_last walk_we walke walki_into
    wall_so wande_in want_him wants_my was was_attac was_gone was_raped was_screa wasp wasp_sting water_for
    water_have water_over way_and way_or we_ask we_had we_left we_nearl weddi wee_lad went_out were_asylu were_upsta
    wet_pad what_he who_does wife_again will_ever will_have will_leave windo_becau windo_got wire with_alzhe
    with_blood with_bottl with_every with_poles with_two witho_her women_group woods_by work_every work_for
    work_this worki_off worri_my worst worst_heada worth_livin would_all would_burn would_notic wrist_is wrong_way
    year_happe year_if year_is you_can
+0.25: ._daugh ._nobod ._sat ._tonig 10_has 15_thous 4_days HURT_WEAPON IDEA_KIN a_crash a_house a_nurse after_a
    alban alban_and alber alive_next allow_to am_doing am_locke and_been and_booke and_do answe_me are_makin
    balco_and becau_we been_sofa been_stood being_here below_is boat_and booke_my boss_say bothe_askin boy_drank
    boy_next bridg_an broth_drove child_out clean_job coat_on cold_and comes_back cough_with count_witho coupl_next
    crash_and crisi_team devil devil_is drink_. drove_off eatin_and engin even_stopp feeli_in flatm for_trave
    foste_dad from_. from_alban gets_viole getti_out girl_next go_back going_on gone_all gone_blue has_passp
    has_their heati_and heave_tonig his_siste home_slapp hopin hurt_himse hurt_his i_drink i_heard in_heave it_smell
    kid_next lady_has latel left_his locke_on me_being me_now money_for mum_in my_car my_coat my_flatm my_foste
    my_weddi n_now never_comin next_chris no_feeli nobod_even not_reall nurse_at off_in old_coupl on_alber out_all
    out_thurs owe_15 owes pain_and pakis_and paren_are paren_took park_now phone_behin pleas_do plug plug_and
    put_his roof_has saw schoo_it she_must she_would slapp_my sofa_surfi son_10 son_is stop_eatin suici_and surfi_.
    team_will the_court the_devil the_door the_lock the_man the_plug the_van their_passp them_in they_broug think_my
    thous_. to_my to_run to_work trave_. troub very_cold when_mum work_until worki_.
-0.25: ._light ._lovel ._soft 18 2am 4_lads 89 89_and a_befri a_chanc a_potho a_probl a_skate a_stop a_thing
    about_with absol after_i again_pleas alway_locke alway_the am_89 and_activ and_break and_keep any_more are_kids
    are_my are_we as_well asked asthm_. at_their awake babie baby_chang baby_with back_and bad_. bands_with be_great
    be_lovel be_taken befor_a being_woken bette_phone bike_on bill bills_are bin_days bin_nobod birch_house
    blood_press bog briti broth_i by_bin calli calli_the can_the canno_sleep canno_text cat child_pover choco
    choir_. colla_wall cope_with could_move could_the cross_elm damp_and danci darli daugh_first dead_stop dear_.
    deliv door_and easte_and enjoy enoug_. fair_was fine_for firew_going follo_the for_chari for_tenan for_women
    gas_bills gas_boile get_inspe girl_in goodb_to great_time green_needs gritt gun hangi_about has_asthm he_runs
    hello_. here_i home_to hope_to house_every husba_at i_misse i_retir in_sprin inspe is_. is_alway is_joans
    is_only it_with joans kettl kids_allow kids_hangi know_. leaki leave_my left_a legs lette_out libra_toile
    like_they lol_no look_at looki_forwa loose_pavin lose_the me_? me_how me_thing morni_suit music_is my_bag
    my_becau my_bike n_2 nah_not name_is never_liste never_on nobod_empti not_on not_stop not_too now_to numbe_belon
    of_your often old_bands on_elect on_match on_motor pairs panel_on park_are parki_on partn_has pavin_slab petit
    phone_line pick_up pisać play_park playg_is pleas_conta pover_is preve price proud_of put_me putti_the queue_at
    react remov_my rent_going ride safe_cross saved say_goodb scaff_on sharp_anyon sign_has signi sis skate_park
    slab slab_outsi sleep_for smell_by so_morni sofas soft_floor solar_panel someb_let son_inste son_says sort_the
    spain speec squar stati take_down taken_off tap terri_here text_him texti_his texts_and than that_cross that_ok
    that_was the_4 the_commo the_cuts the_day the_group the_kettl the_petit the_scaff the_singi the_smoke the_sofas
    the_state the_tip the_weeds those_steps till_9 time_the to_all to_home to_leeds to_me to_trip town_is trip_and
    two_lads unfor van_could wall way_now we_can wifi wish_you woken_by would_do yes_broth yes_just yoga yoga_class
-0.50: ._12 ._30 ._7lb ._anyon ._as ._at ._babys ._blown ._for ._give ._got ._his ._hope ._keep ._leave ._let ._need
    ._or ._our ._permi ._scare ._softe ._take ._visit ._where ._which ._worth 12_have 14_larch 14_told 1987 1987_and
    2_. 2nd 3 3_weeks 41 4_again 4_of 60s 7_. 7lb 7lb_6 999_train 9_will ?_is CHILD_KIN DIE_MINE IDEA_ILL ILL_KIN
    NOT_THEY WEAPON_CHILD WEAPON_IDEA WEAPON_THEY a_bette a_bin a_choir a_coffe a_come a_conce a_field a_frida
    a_group a_list a_lovel a_mattr a_maybe a_meeti a_mens a_mess a_mirro a_miss a_party a_polic a_post a_pub a_secon
    a_sitte a_talk a_thera a_war a_word a_worry about about_. about_this accep adult_and advic affor_the after_schoo
    again_in again_my ago_and aid alarm_for alarm_testi all_about all_right all_that all_up alley_since allot_for
    alone_at alone_in alone_or altog am_at am_blind am_down am_for am_game am_good am_here am_shatt am_sorry
    am_starv amnes amnes_bin an_end an_mi and_all and_could and_have and_his and_judy and_loves and_nearl and_need
    and_needs and_our and_stop and_stori and_sue and_these and_you anti anymo_of anymo_sadly anymo_texts anyon_can
    anyth_about anywa appro are_a are_comin are_out are_starv are_too arm_on arts as_treas at_10 at_2 at_41 at_night
    at_that at_uni at_weeke at_windo at_work attac_my attac_the augus aunt_and ave aware away_in away_last aye_man
    baby_massa babys_been backs_gone bad_can balls_again balls_at bands baske bat bbq be_allow be_bring be_done
    be_home be_late be_on be_the be_up beat beate_by beaut beck beds been_broke been_by befor_9 befri behav bells
    belte_out bench_away bend best_lolli bette_for bills bin_lorry bins_on birch bless_him block_c block_do
    block_drain block_off block_the blood_boil blood_van blown_off body_will boil bonfi_gets bonfi_night bonfi_on
    book bored_to borro bothe_me box_on boy_walks break_my break_their breat_laugh breat_on bridg_every bring_a
    bring_me broke_down broke_fence broke_her broke_since broke_step broth_died budge build_on burge burge_van bus
    bus_at bus_it bus_since bus_timet but_he but_loved but_no but_she but_we butto cake cakes campa can_borro
    can_make can_you canal_lock canal_to cance_my cance_the canno_atten canno_do canno_leave canno_park canno_read
    car_parke care care_for carer_and carer_canno carry_chair carry_the centr_on chair_over chang_in charg chari
    check_. cheer chemi_mixes chick child_nearl child_will chimn chips choke chris_. climb_frame clini_wait
    close_and close_every close_prope close_the closi_the club_close co co_op come_i come_in come_she come_up
    comin_but comin_by comin_he commi_and commu_centr consu_on conta_anymo conta_my corne_and cost could_someb
    counc_is counc_never crick cried crime_is cross_there cultu cut_hedge cycle dad_died dad_is dad_was dance_floor
    dance_lesso daugh_had daugh_inste daugh_she daugh_walks daugh_wants daugh_will dave_here day_for day_with dead
    dead_body dead_pigeo dead_rats dead_tree deali death_in decad decad_ago delet_the delil delil_at derek_at
    did_you die_in died_in disco discu do_. do_a do_eveni do_mnie do_satur do_they do_we does_and does_this
    dog_attac dog_he dog_in dogs dogs_off dogs_on doing_my domes done_anyth door_about door_table doors_in
    down_again down_for dr dream drink_in drive_me dropp_kerb drug_deali drunk_peopl dying_for dying_trees earli
    eithe_way else_now else_read else_to empti end_homel end_the end_to end_up ends engag enoug_is ensur equip erase
    escap escap_room every_minut every_summe every_up every_week ewes ewes_are ex_runs ex_will exerc eyes_are
    eyes_so falli famil_at farmi favor fed fed_up feeli_up fell_on fence_. fence_fell field_nobod fight_in find_a
    find_the fire_drill fire_stati firew_scare first_aid fish fish_and fit_new fixed_my flat_has floor_four
    floor_our floor_pleas flowe_beds folk food_bank footp for_a for_all for_bikes for_carer for_men for_new for_old
    for_our for_the for_this for_those force forwa forwa_to frame_. from_bonfi from_last from_my from_next from_you
    from_your fundi furni game gang_mower gangs gap garag_after garag_so gate_every gate_open gates gener get_down
    get_her get_him get_hurt get_it get_kille get_on get_rid gets_in gets_out give_a give_it glass_all go_away goal
    gone_over good_morni got_his got_in got_their gp_surge gran gran_canno grave great_. great_with groun_runni
    group_for group_has group_saved guy guys gym_equip had_her had_my hall_will hall_witho hands hang_aroun
    happy_birth harm has_a has_the hat have_chang have_his have_no have_nowhe have_repor have_seen have_small
    have_somew have_the have_work have_you he_canno he_fixed he_got he_hit he_passe he_works head_. healt_and
    hear_kids hear_mysel heart_to heat_is heati_bills hedge_looks help_. help_at help_older help_set helpf her_alone
    her_carer her_frame her_numbe here_at hill_anymo his_arms his_bike his_knee his_numbe his_son his_tools
    his_wrist histo hit hit_my hitti_balls hiya hmm hmmm holdi hole home_after home_past homel hope hospi_bless
    hoste hot_water hour_and how_my how_to husba_decad husba_drops husba_first husba_going husba_wants i_be i_found
    i_is i_know i_regre i_ring i_shoul i_thoug i_withd i_work idea_what if_someb if_that if_the if_they if_you impos
    in_1987 in_block in_cut in_for in_holid in_june in_march in_may in_sendi in_their in_this in_with in_your infor
    init insha inste_. inter_in into_care invit invol is_back is_bring is_doing is_dying is_free is_hours is_makin
    is_moved is_out is_shut is_terri is_that is_there is_to is_up is_worth it_. it_back it_break it_depen it_end
    it_going it_keeps it_ok it_rains it_so it_the it_up itsel jay jean joan_says job jobs join judy judy_on june
    just_check just_finis just_getti just_passi juz karen keep_it keepi keeps_break kerb_outsi key kick_balls
    kids_attac kids_but kids_had kids_have kids_hitti kids_kick kids_loved kids_missi kids_out kids_outsi kids_safet
    kids_will kill_someo kille_my killi_us kindl_reser knew_where knife_amnes knife_sharp knitt_for knock_off
    knock_the know la last_nite last_one last_week laugh_at lay leads leafl_throu leak_outsi leeds_now lees lees_a
    leg_off lesso_for let let_you lifts light_in light_on light_out like_i lime lime_st linda linda_at link list_for
    list_of liste live_witho lived_on lives_at lives_here lock_all locke_and longe_lives looks_ugly lorri_down
    lorry_mount loud_music love_a love_to loved_it lovel_to loves_footb lunch_club machi_in make_the man_am
    man_sweep marke marqu massa_on matte mattr_by mayb me_about me_again me_grabb me_init me_later me_mate me_on
    me_so me_ta meant medic mens mens_shed menta mesaj messa_me messa_on mi_siste might_be might_not min mind_up
    mine mirro mirro_on missi_out mixes mixes_up mo momen monda_only money_to more_polic more_texts more_than
    mould_makin mount mount_the moved_to mower mower_left mum_at mum_canno mum_let mum_might mum_on mum_passe
    mums_numbe mums_on music_on my_conse my_counc my_dead my_detai my_drive my_email my_ewes my_face my_gp my_legs
    my_old my_road my_rota my_subsc my_thing my_wall mysel_think myste n n_my na nah_i near_the nearl_hit
    nearl_kille nearl_run nearl_took nearl_wet need_these neigh_fence neigh_not neith never_seen new_mums new_numbe
    new_sign new_windo newsl no no_. no_9 no_bus no_chanc no_dave no_dropp no_hot no_kids no_me no_messa no_probl
    no_sorry no_stora no_time nobod_knew nobod_liste nobod_uses noise_from non_stop nor not_bothe not_comin
    not_conse not_dave not_do not_end not_enoug not_even not_get not_goin not_her not_his not_just not_liste
    not_made not_me not_miss not_my not_possi not_the not_this not_told not_use not_wish not_you now_and now_but
    now_i now_my now_runs now_sorry now_there nu numbe_14 numbe_anymo numbe_on o of_cars of_consu of_order of_our
    of_publi of_those of_town of_weed of_you off_at off_his off_it off_so off_to off_your oil ok_if okie old_polic
    omg on_again on_allot on_birch on_call on_floor on_lime on_satur on_swimm on_those on_time on_tuesd once_a
    one_comes only_a only_me op open_day open_on openi optou or_i or_just our our_derek our_kid our_lees out_delil
    out_much out_to outsi_but outsi_schoo outsi_so over_every over_his over_in owner packe paint_the panel park_is
    parke_by parke_cars parks_outsi part_of passi_it pat path_again pavem_and peopl_. perha_i permi permi_pleas
    peste phone_alone phone_at phone_box phone_on phone_to pick_me pigeo_in piss_off place_for place_is place_to
    plays pleas_leave pleas_put pleas_tell point_sendi point_texti polic_came polic_shoul pool_now pop_in popul
    post_box pover presc press_is press_machi prior prob probs prom proud pub_at pub_shout publi_speak punch_and
    put_my queue quit_smoki quite rains rasai rathe_not rats rats_in reach_💯 read_me read_out read_the read_these
    recyc_bins red rehab rehab_walki relat remem remin remov_him remov_me remov_the repai repla reser_two revok rid
    rid_of right right_. ring_about ring_befor ring_me ring_my rink river_path road_all roads roadw room_in rota
    rubbi_in ruine ruini runni_as runs_a samar_phone satur_i say_eithe says_he scare_to schoo_. schoo_so screa_kids
    scree seagu seats seats_pleas see_if see_why seen_it send_a send_anymo send_it send_to sendi_me sends_her
    set_the set_up sewag_smell shatt she_does shed_for shed_has shelt_colla shift_i shop_. shop_is short shot show
    shut shut_the sign_down sign_up simpl since_easte since_mum since_the singi singi_group singl siste_a siste_in
    site sitte skate_ramp skill skip slipp_on slow small_baby smash_it smell_on smoki_help so_2 so_bad so_canno
    so_light so_packe so_she so_that so_there so_you softe softe_seats solar someb_can someb_else someb_has
    someb_one someo_carry someo_parks someo_pick someo_ring someo_walk somet_about son_got son_last son_loves son_no
    son_who sorry_. sorry_canno sort sound_like speak_so sport stabb_here stand_the start_a stati_nearl stati_open
    steve stop_has stop_is stop_now stop_twice stora stora_for stori stori_in story stree_. stree_light stree_never
    such sue_from suffe suit suit_me sun sunda_i super surge_is sweep_our sweep_the swing_have swing_hit table_out
    table_tenni takea talk_by talk_on tanno teas tell_me tell_the tell_them tenan tenni term termi testi testi_wakes
    text_her texte that_. that_alley that_broke that_day that_junct that_night that_week the_after the_agend
    the_allot the_beat the_beck the_berea the_bike the_blood the_bonfi the_boxin the_burge the_climb the_co
    the_commi the_consu the_damp the_dark the_drug the_ducks the_empty the_food the_footb the_footp the_form the_fun
    the_gas the_hospi the_housi the_karao the_key the_lane the_last the_leafl the_litte the_lolli the_marqu
    the_messa the_mo the_music the_night the_panto the_past the_plant the_pool the_prom the_queue the_scree
    the_shelt the_shop the_skate the_smell the_swing the_tanno the_teas the_thing the_tramp the_two the_verge
    the_whole the_yard their_music their_neck them_. them_at thems then_i thera thera_dog there_any there_be
    there_now there_parki these_i these_upset these_with they_close they_hang they_never think_so think_we this
    this_place this_road this_stuff tho timet tip to_ask to_atten to_being to_book to_fall to_look to_opt to_schoo
    to_sit to_sort to_speak to_stay to_talk toile_in too_dear too_high tools_for total touch_with tour town_and
    traff_every traff_will trees_outsi trick tripp tripp_on troub_. try_my turn_off turns turns_up twice_now
    two_buses two_place un uni_now unsub_just unsub_me up_again up_all up_from up_here up_of up_when upset_her us
    us_and us_me us_set use_her usual verge victi villa_there visit_my w wait_is waiti waiti_on wakes_every walk_me
    walki_group walki_past walks_on walks_to wall_is wall_on wan want_fewer want_messa want_more want_the wanti
    wants_dance warde was_beate was_brill was_late was_nearl was_shot was_stabb water_leak water_pisto way_.
    way_until we_get weath weed_in went_to wet_mysel what_she what_shift what_they what_you when_we where_are wheth
    which_is who_canno who_my who_sweep why_aye why_do why_not wife_wants will_call will_make will_there will_they
    windo_in windo_of wish_to with_heati with_in with_pleas with_that with_these with_this with_you withd withd_my
    withi więce woken words works_night worri_about worth_it would_someo write wrong_perso wypis xx yard_again ye
    yeah_i yeah_me year_i year_so yes_but yes_pleas yesss yet_. yh_i yh_man yh_safe yis yis_my yo you_about you_call
    you_do you_going you_keep you_my you_ring you_shoul you_still you_think you_were your_list your_messa 💯
-0.75: ._every ._get ._good ._grit ._happy ._it ._kids ._put ._see ._so ._that ._there ._too ._who 14_says 1_for
    1_me 3_of 4_and 80 80_and BODY_THEY HURT_IDEA NOT_KIN NOT_NOT WEAPON_NOW a_bench a_bus a_cafe a_cross a_denti
    a_few a_fridg a_great a_kille a_leafl a_lot a_mobil a_month a_night a_no a_water about_a about_knife about_that
    abusi add affor age agend aight along am_dying am_feeli am_free am_in am_livin an_allot and_1 and_dad and_house
    and_husba and_leave and_swear and_this and_toddl anoth_surve answe_the anyon_off appt ar are_alway are_bored
    are_the aroun_the as_i ask_me at_bingo at_the babe baby_group back_on backs baths be_conta been_cance been_good
    been_up below_every berea_group bigge bike_shed bin bin_lorri bit bless blind blown bound boxin_club boy_is
    boy_was break_the burnt burnt_out bus_with by_kids came_to canal_is canis_left canno_. car_is carry_my case
    case_someo chang_my cheap chemi chemi_ran choke_with class_for club_and club_in coffe_morni come_and come_with
    comin_tonig comin_with comme commi compa_when compe could_not could_someo cours cut_the cuts d dad_says dad_went
    damp_is dange_of dark daugh_canno day dead_end defib_by delet_my depen_if derek die_if die_on died_. died_and
    died_i died_pleas do_tuesd does_not dog_bin dog_noise dog_to doing done drain_outsi drill_and drops drops_me
    ducks easte eithe engli estat_and every_five expec exper eyes f f_off feel_lonel fete fewer fight_outsi film
    final fine_. fire_door fire_doors fire_safet firew fit five_minut fix_the fixed flats_and flowe_in for_an
    for_her for_him for_peopl forge forgo form forms fount_and fresh fucki fumes_on garde garli get_trapp gets_throw
    getti_cough give_blood glass going_home going_out got_hit got_nobod got_run gp grass green_every grind grind_man
    grit guns gym half hall_is haras has_dumpe has_it has_to have_moved have_time he_died he_has he_lives he_overd
    heigh heigh_so help_for her_chair here_now high_stree him_a him_here hit_by hope_you house_becau hurt_on i_care
    i_did i_not i_sat i_shall i_tripp i_worry if_he if_nobod if_someo ignor in_2018 in_an in_anoth in_case in_hospi
    in_leeds in_touch in_town in_traff is_80 is_a is_an is_enoug is_great is_locke is_no is_so is_still it_a it_been
    it_he it_in it_is it_now it_off it_on it_wobbl joan just_got karao keep_kids keep_me kerb_and kev_says kids
    kids_keep kids_safe kille_by kindl knee_on knees knew knife_grind knitt know_yet land laugh_gas lead leade learn
    leave leave_it left_by legs_are live_there livin_on lolli_lady loose lots lots_of love_. love_the loves_the
    make_it makes_my makin_my man_back man_who march_. match me_anymo me_these me_too means media mensa mess might
    might_come mind mind_. minut minut_. misse monda_. move_the moved_house mr_patel mu mum_. mum_died mum_said
    mum_she must my_backs my_boy my_eyes my_feet my_fence my_glass my_idea my_knees my_mums my_name my_shift
    my_table my_washi neigh_shout net new_estat news next_text nicke nicke_my ninth ninth_floor no_docto no_idea
    no_light no_thank nobod_answe nobod_water noise_anymo not_. not_got not_text not_well nothi_here numbe_.
    of_heigh of_peopl of_these off_. off_my off_this older_peopl on_plast on_rainy on_then one_day opera order organ
    our_bench our_kev our_road out_. out_becau out_car out_door overd_the own_litte pa panto paren_. paren_and passi
    patel_at path pavem_will pavin peopl_outsi perha picks play playg plays_on pleas_. pleas_delet pleas_i plus
    polic_and polic_on pool poor pop possi_. potho_on provi put_up rain rainy rainy_days ramp_. recyc regre_i reser
    risk road_is room_off rubbe runs_the sad sadly safet_talk said_stop say_no says_hurry scare_my schoo_on scoot_on
    seat see_no serio shall_be sharp shelt_has shit shoot shoul_have shout_and since_march sir small smash
    smash_bottl smoke_alarm smoke_weed sms so_can so_the soft someo_nicke someo_read somew_clean somew_with
    son_broke son_cut son_plays sorry_my space spare speed_on st stall statu stop_it stop_messa stree_is subsc sunda
    swap swear_every swimm ta talk_about talk_in tea tea_dance tell_you test text_and text_my texti_my thank_him
    that_road the the_area the_baths the_bell the_blue the_broke the_centr the_dance the_eveni the_fair the_fete
    the_fire the_garli the_head the_high the_junct the_kerb the_list the_ninth the_numbe the_one the_parki the_pitch
    the_quiz the_right the_scoot the_shed the_sign the_stati the_town the_tubs the_waiti the_world there_was
    there_with they_smoke this_year those_who throw_off time_. time_does to_bring to_drive to_fix to_our to_pay
    to_pick to_unsub to_watch told_you tom tonig_no too_. traff_fumes tramp trans treas trip try tubs tubs_will
    tuesd tuesd_i two_siste ugly uni unsaf unsaf_walki up_for up_to upset us_. use uses visit volun vote_for
    walk_home walki_throu want_a want_you washi water_in water_them we_want weeds_the well_. what_are what_happe
    wheel wheel_bin when when_is when_it when_they while why_is wife_. wife_canno will will_bring will_die will_get
    will_help will_in will_reach with_trees with_weeds word worri would_come wrist_on yard years_ago yep yeste
    you_get you_go your_texts 😂
-1.00: ._have ._how ._in ._she ._stop ._when 2018 9_. KIN_THEY MINE_IDEA a_blue a_good a_lift about_my addre
    afrai_not again all_the allow_. am_her am_i am_not am_out am_outsi an_assis and_still and_two and_would apolo
    are_all are_not assis assis_dog asthm at_chris back_in balls being_texte bell belon belon_to berea betwe bike
    bingo birth breat_for brill broth_and bus_shelt busy but_the by_a came can_help canis canno_face canno_hear
    canno_manag canno_say canno_wait certa clima come commo congr conse_to cough could_we count_me cut_down damp_in
    daugh_is defib depen_on detai do_you docto dog_allow drill dumpe_a email energ face_it fact fair far feet
    feet_are few fight_for finis fire_alarm five flat_is for_pensi frame from fuck fun gas_canis gate_is get_a
    get_there give give_me go_to gone_. good_. got_to hair hangi_out happy_to has_died has_done have_been hello
    help_us helpe her_phone here_all here_in his_famil home_. home_now how_do how_i husba_on i_see in_pleas inclu
    is_busy is_in is_lonel is_mould it_and it_at it_has keep_getti kev kids_smash kill_someb kille_on know_if lane
    last_month laws leeds let_dogs limit litte_picke lived_here local lose loud man_. man_i man_stop manag_it mattr
    me_carry me_compa me_down me_know me_n meet miss_it mould_in mum_says my_ankle my_boile my_cat my_gran my_head
    my_knee my_wheel never_signe nice night_. no_need nobod_has non nope not_conta not_messa not_under not_walk
    nothi_for numbe_is numbe_off ok_i ok_there on_her on_this once opt_me optio out_after out_again out_my out_on
    out_with own_at park parke parks parti pass pavem_outsi peopl_get peopl_with picks_me pigeo piss pit_and place
    plast pleas_remov polic_stati possi_me post poste proba quiz raise regre repor resid respo right_to rubbi s_.
    safe_walki said_she samar scoot secon send_me sendi_them signe_up slide so_a so_he so_pleas someo_left
    someo_picks someo_will soon sound speak stay subwa subwa_on sue surve survi sweet take_me tax that_i the_alley
    the_chemi the_choir the_commu the_drain the_end the_flowe the_green the_lads the_noise the_slide the_speed
    the_subwa the_surge the_tea the_villa them there_a these_messa this_count time_to to_hear to_know to_make to_say
    toget train_for turn until_i up_with used used_to villa walk_throu walks want_out war was_a watch_the we_shoul
    weeds week_. weeks whate when_you where_is with_me witho_a wobbl would_have would_love yes_i you_to yours
-1.25: ._all ._could ._not ._someo ._what BODY_IDEA BODY_NOW DIE_IDEA IDEA IDEA_CHILD a_chest a_new a_ramp acces
    afrai_i am_his am_there am_tired and_me ankle_on are_bad area aye b baby_i be_able becau_i becau_of becau_the
    been_to benef both broke_his busin canno_be cat_got chanc check chest_infec coffe comin_and consu daugh de denti
    died_last distu dogs_in down_. drop dumpe early estat ever famil fire_pit flowe fount fridg haha has_no head
    help_the her_own home_in husba_and husba_died i_come i_go i_think if_there immig infec inste is_4 is_damp
    is_defin is_down junct leafl like_to lolli lonel_since lorri lot loved lunch maybe me_out me_the me_with mobil
    monda most my_dog my_shopp my_son my_two no_excus not_for not_inter not_kick numbe old_peopl on_monda opt_out
    outsi_numbe part passe past_the pit pitch prese quest real regar round_here schem servi shall she_needs
    shoul_not sick_of signe so_no some someo_else someo_let son_. stop_sendi succe swear sweep the_bins the_cafe
    the_churc the_corne the_fence the_field the_fount the_hill the_holid the_old the_potho their these_texts this_is
    til today toddl_group under_at wante watch we_do we_will week welco were what_time who_do wife worke works
    year_and yes_me young yup
-1.50: ._a ._my FEAR_CHILD HURT_NOT NOT_IDEA activ actua afrai after_dark alley allot ankle are_you ask_my away
    baby_clini be_comin befor bikes bonfi bored boxin buy calle can can_come can_we canno_think churc clear conce
    conta_me corne defin_comin dying elm_rd excus footb for getti had_a has_been have_lived his_own hurt_my i_got
    i_will if_my is_broke just_me kerb knee lift_is live_somew livin_in long makin may me_up moved mr my_daugh name
    need_a needs_to no_longe not_a now_. now_so of_anyon of_being on_sunda or paint quit retir see_you sendi sick
    signs skate socia someo_help son_and surge swing syste talk thank the_bench the_counc the_hedge the_stree
    the_under the_way the_wife times to_come to_death to_it to_keep to_play wants wants_a we weed when_the which
    worki x yes_. you_. you_have you_want
-1.75: ._if ._just ._we FEAR_IDEA KIN_IDEA agree are_killi as_a board boile bring_my build c call_me choir colle
    come_. comin compa conse contr defin did_not end_of every_morni fix get hedge high hit_the holid hospi how
    i_never if if_it is_at is_dead is_killi is_nothi is_this kick knife_crime lesso live_on lived loves me_my me_off
    messa month more music my_man my_mum my_way nearl neede not_sure of_us offic other passe_away pick probl respe
    runs s see_the shopp shoul_be somew stop_the the_steps the_wind thoug time to_have to_see vote want_my wind
    with_the would_help
-2.00: ._you 2 ?_i KIN_CHILD NOT_HURT able able_to also atten blue but_i canno_make centr clean clini comin_. crime
    dance dave dear drain enoug eveni field gate green happy healt housi i_live leave_me lives make me_. meeti mould
    nah noise not_send nothi_to on_that open paren past plant polit publi satur shift smoke_from speed state stop
    text_me the_gate the_new the_pub there_. traff trees we_need white
-2.25: ._can 4 DIE_THEY alone am_a buses club commu damp death delet else even for_kids have_a help_with i_had
    last_year later litte live_here lovel me_alone oh opt party safet shelt sorry_i steps town until up_the wait
    who_is wife_and with_my work would_like years yh
-2.50: ._is FEAR_NOT belie bins canno_come cross inter is_it killi_me late laugh list lonel needs_a no_i not_tonig
    parki potho ramp son still sure texti_me the_hall then unsub world yeah you_are
-2.75: 1 IDEA_IDEA KIN_DIE alrea am_afrai am_comin ask block cafe cance cars chang conta counc depen first hall
    light live_in my_numbe pleas_stop possi pub remov those trump yet
-3.00: ._but about_the alway bench kille killi need_to only suppo will_come women
-3.25: . becau class count did fence good great love march new not_live perso progr shoul sign stop_texti text texts
    to_help will_be
-3.50: ._and be_there broke can_someo end lol so_i
-3.75: free me_and needs peopl so texti
-4.00: bring could well why you
-4.25: ? sorry these
-4.50: who your
-4.75: as but group ok that
-5.25: died
-6.00: yes
"""
