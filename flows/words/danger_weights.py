"""How much each word, or pair of words, sounds like danger. Written by `bench/learn_danger.py`."""

BIAS = -4.00

# Words are cut to five letters; a pair is joined by an underscore.
WEIGHTS = """
+7.50: there_is
+7.25: mysel will_not
+7.00: quick tonig
+6.75: WEAPON he
+6.50: 999 THEY_MINE
+6.25: ILL
+6.00: MINE_HURT at_numbe left sos swall
+5.75: has life
+5.50: HURT_MINE am_being been want_to
+5.25: DIE KIN_MINE a_man ambul feel gone if_i think
+5.00: bloke cable himse last_night man the_polic took wake
+4.75: HURT IDEA_DIE have_had in_it lette main right_now
+4.50: MINE_DIE an_ambul and_i be_here bette_off bus_stop heard mnie on_fire says
+4.25: CHILD KIN THEY_HURT THEY_ILL and_my being flat into keeps side tell_my the_house think_about wake_up
+4.00: MINE_FEAR and_never goodb house i_have in_the me_to next nobod pills point roof says_i sleep someb_come
+3.75: KIN_HURT MINE_ILL batte be_bette bije call_the canal canno_stop car carry_on days grand mnie_bije of_livin
    someo someo_come the_canal
+3.50: 14 BODY FEAR FEAR_FEAR NOW_FEAR and_she bed cutti down eaten flame get_out i_need i_was into_the is_burni
    istiy livin looki money morir morre nan not_eaten quero quero_morre quier quier_morir she shots somet stabb
    stuck top with_a ölmek ölmek_istiy زوجي زوجي_يضربن يضربن
+3.25: CHILD_NOW MINE_NOT THEY and_it be_dead boy burni come_quick cut do_it door downs it_all kitch mi next_door
    pleas_hurry polic sat stood stood_on the_roof to_live
+3.00: ._sorry NOW_THEY THEY_BODY WEAPON_MINE alive am_so batte_me boys burn can_stop comin_from crash drunk end_it
    fight_with for_me for_my gunsh heard_gunsh her hones it_anymo keep littl many_paink men need_polic no_money
    nobod_would not_movin not_safe old_man on_a on_our paink pleas_send polic_now sleep_in the_point the_train
    this_anymo to_die tomor when_i wish_i would_miss
+2.75: CHILD_CHILD CHILD_NOT FEAR_NOW IDEA_FEAR KIN_ILL NOW_NOT THEY_THEY a_bad a_waste acros_the and_a and_canno
    anymo bate bate_soțul be_alive be_over breat can_hear canno_go chce_sie come_pleas cryin curta down_on
    every_would falle fella fired fired_on fuse fuse_box gas help herse himse_in his hose i_feel i_keep i_took
    in_dange je_veux locke_in look_after meter miss_me mor mouri my_littl my_own mă mă_bate not_see nothi_left
    our_stree out parac passp safe scare send_help shots_fired sie sie_zabic soțul să_mor telli telli_me the_edge
    the_flats they_will throa throu to_stop under_the veux veux_mouri vreau_să wande waste_of water what_do will_see
    witho_me worry zabic أريد أريد_أن أموت أن أن_أموت
+2.50: ._no 5 MINE_CHILD NOW_NOW THEY_NOW a_bloke a_needl after_this aligh am_too and_they any_of baby baby_is
    bin_shed boss burst call canno_cope chce chcę chcę_już comin_out cope depre edge elect_cable ex feel_like
    fell_and fire_in follo frigh get_someo get_up go_with harmi harmi_again havin_a he_is he_will hidin him_to hurry
    i_cut in_anyth is_been je już już_żyć kms kms_tonig know_where lad look made marid marid_me me_pega me_pleas
    mi_marid movin my needl neigh nie_chcę no_want not_let not_wake odd of_air off_witho out_the pega pictu pond
    reall see self_harmi send_the shed_is since stair stuck_in să the_chip the_road there_are think_i to_end
    to_peopl to_sleep toddl upsta vreau we_canno wires year_old żyć
+2.25: ._drive ._he ._itll 14_oak 3_days ILL_MINE ILL_NOT NOT_ILL NOW acros and_no and_the and_will anyon_after
    are_on askin be_50 been_run being_abuse belt blank_is bleac bleed bus_stati by_morni call_an carer carry chip
    chris_and come_down dead_than deep easy eaten_for edge_of elect_blank elm emerg_at every_can fight_one flats
    for_3 frapp go go_out got got_a have_cut ice_on is_smoul itll itll_be just_heard just_want kid kids_are lady
    like_this ma mari mari_me me me_frapp mon_mari much_longe my_ex my_frien my_kids my_life my_sertr my_throa mąż
    mąż_mnie nobod_will not_allow not_there oak_rd outsi_the pleas_help point_in polic_pleas pulle read_this ready
    reaso_to sat_on sertr sertr_. smoke smoul someb somet_to spark stabb_outsi stop_worry store swall_a swall_my
    talki tell the_car the_flat the_floor they this_i three_kids to_chris to_do to_jump touch_me tryin tryin_to
    way_out we_are week_and what_i where_i windo with_knive would_not writt wrote you_read مرنا مرنا_چاہتی میں
    میں_مرنا چاہتی چاہتی_ہوں ہوں আমাকে আমাকে_মারে আমার আমার_স্বাম আমি আমি_মরে চাই মরে মরে_যেতে মারে যেতে যেতে_চাই
    স্বাম স্বাম_আমাকে
+2.00: ._must 13 999_for MINE_KIN NOT_DIE NOW_CHILD NOW_DIE a_dirty a_photo air and_that anoth are_flame arm back_.
    bath be_aroun been_cutti blank blood boyfr broth call_999 can_someb canno canno_get carbo_monox chaht chaht_hun
    chest chlop chlop_mnie closi_up club_just come_to day_and days_and dirty_syrin do_somet drink dusi espos
    espos_me ex_is fear feeli feeli_so flame_at frigh_right funer girl going going_to golpe got_put had hai
    have_taken havin hell help_help home hopel_tonig hurti ice is is_smoki is_talki it_take just_now knive landi
    left_for like live_wires looki_over looks_like made_up main_marna many_pills marna marna_chaht marta marta_hai
    me_golpe mera mera_shoha mi_espos mnie_dusi moj moj_chlop monox monox_alarm mujhe_marta my_baby need_urgen newbo
    no_food not_here not_tell nurse of_it of_numbe off_if outsi over_by owe pan photo pills_does pouri pulle_a
    see_it self set shoha shoha_mujhe side_of sitti smell smoke_comin so_frigh so_hopel syrin syrin_by table_. teach
    the_baby the_bath the_carer the_curta the_cutti the_landi the_railw the_stair thing_to till time_you to_carry
    tonig_. took_too train trod trod_on uncon up_tomor urgen_help wakin wakin_up walki wires_down with_men worry_.
+1.75: 2_year 50 BODY_NOT CHILD_IDEA MINE_BODY NOT_MINE a_batte a_blade a_bomb a_bothe a_child a_newbo a_note
    a_overd a_reaso about_me actin_drunk alarm alarm_is alarm_that am_gone and and_has and_left and_shout and_we
    answe_say anyon assau_last at_14 at_me back back_of bad_crash bathr beepi beepi_and best_way bin_store blade
    bomb bomb_in bothe_to break_in burgl burgl_happe by_the cable_hangi canno_feel canno_move canno_reach canno_see
    car_with carbo caugh chip_shop chris coach crash_on cutti_again dad detec detec_the die dirty disap does_thing
    dog_is dogs_actin down_the drank elect elm_close endin every_day fault fire flood_into follo_me for_schoo frida
    froze fumes_is garag_with gets girls going_off hangi_acros happe_right has_got has_not have_writt he_reads hear
    his_belt hones_i hopel hose_ready house_with how_easy hun hurti_my i_am in_downs in_front in_his is_beepi
    is_blood is_paid joke_this just_seen lads lads_are left_in littl_boy lying lying_in ma_mans mache man_answe mans
    mans_batte marry mates_odd me_do me_go me_much mon much mujhe musli my_mates my_room my_siste my_step night
    no_adult no_heati no_joke not_know not_ring now_she numbe_9 odd_what old_on on on_life on_me or_they over paid
    pakis park_roof phone_prope picki pleas_can point_wakin power power_cable railw ran reach_the reads_my ring_this
    room said say_wrong see_new send shed shed_. shoes shout shout_at sitti_in so_scare someo_in someo_is sorry_to
    stab stepd suici taken than_go that_detec the_bathr the_bin the_froze the_girls the_hose the_motor the_nurse
    think_how this_every this_weeke to_hurt to_worry touch tried tried_to up up_on urgen want want_live was_sexua
    wavin wavin_a who_to witho would_be
+1.50: 12 25 30_cocod 40 40_parac FEAR_THEY IDEA_NOW IDEA_THEY ILL_ILL KIN_NOW MINE_MINE NOT_NOW NOW_IDEA NOW_WEAPON
    THEY_WEAPON a_gun a_pisto a_rash about_stepp abroa abroa_to actin afrai_for after after_the all_be all_night
    all_plann am_13 am_musli am_scare and_crack and_her and_three angry anywh are_aligh are_being are_trapp
    aroun_for askin_about bad_way be_good bloke_by bottl_of box boy_on branc_fell bridg broug broug_down burn_the
    but_hones by_then call_this car_park caugh_and clout clout_the cocod cocod_an come_back cooke cooke_caugh crack
    curta_are cut_mysel cut_too deale depre_to disap_and do_himse do_thing dog_on em_fight endin_it every_is faint
    farm fell fire_at flats_on for_days frien_has from_under front front_of froze_pond garag_on garde_idea gas_smell
    give_up go_home groun_after gunsh_from had_no had_to had_too hall_and hangi has_gone have_my have_not have_wrote
    he_clout he_says heada here_for hill_stree him home_from hope_i husba_liste i_canno i_hear i_might i_owe i_wish
    if_a insul into_a is_being is_side is_spark is_stuck is_telli it_to joke jump_off jumpi jumpi_in just_been
    keep_think knows landl lift_for line line_think locks looki_at looks low low_since mates maybe_25 me_at me_becau
    me_for me_pictu meeti_. middl_of might_do money_and more_i much_point multi_store my_body my_dad my_goodb
    my_nephe my_teach my_waist nans need_ambul neigh_set nephe never_come new_year no_shoes nobod_can nobod_is
    not_pay now_at numbe_4 oak of_any of_em of_endin of_pills of_the old old_is on_hill on_my one_pulle out_today
    overd paink_. pay phone_my phone_off pictu_of plann pleas_someo pouri_out put_out pyjam raped rash_that rathe_be
    rd_need reads ready_to ring river_up road_with roof_of rope run runni said_no sayin says_hell see_a seen seen_a
    set_their she_says sink siste_to sleep_and sorte stand stand_in stand_on step stepp stepp_off stick sting stop_.
    summe_. swall_bleac taken_40 takin talki_to thank_for the_alarm the_cooke the_farm the_fuse the_groun the_ice
    the_kitch the_multi the_river the_sink the_table the_top the_wean their_dog thing this_phone this_time three
    throu_our to_anyon to_disap to_hang to_kill to_the too_deep too_depre too_many took_30 train_line waist want_me
    was_not waste water_is way wean with with_life with_what woke woke_up woman wrong_side
+1.25: ._i ._maybe 12_now 14_elm 15 30 8 ?_no DIE_NOT HURT_NOW THEY_FEAR a_boy a_car a_crowb a_littl a_refug a_rifle
    a_rope a_shed abuse after_frida again_canno again_duck all all_nans am am_14 am_done am_losin am_terri ambul_at
    an_aunti and_broug and_he and_says and_think angel angel_want anoth_day anyth_since are_takin arriv ask_for
    askin_what aslee at_schoo attac aunti_is away_. be_with been_sitti been_stabb behin being_black big_fire
    bije_prosz black_with bothe box_is boy_at boys_on broke_my burst_main burst_water cable_on canal_. canno_keep
    car_upsid carer_is carri ceili cella child_are child_on coach_messa comin_throu coura crowb cryin_for cutti_on
    dange deale_will ditch ditch_. does does_it doing_this done_with down_acros down_and drawe drive_canno
    drive_still dual dual_carri duck elm_court em emerg fear_for feed feel_it feel_so fella_batte fight find_my
    fire_behin flee flee_the floor floor_in fly_off for_help freez from_abroa from_flat get_in gives go_in gone_by
    goodb_all got_it hallw hand hang_mysel happe has_come has_just has_takn have_got have_made help_me help_now hen
    her_in here_quick his_hand hits home_staff hour_ago house_. house_on how_many i_do i_fear i_no i_ran i_shant
    idea_but idea_for in_a in_her in_house in_me in_one into_my into_our is_break is_closi is_dark is_empty is_fine
    is_full is_hurti is_leath is_off is_very is_waiti is_walki it_after it_would jump just_necke keep_doing kicki
    kind kitch_is knive_in knock_a know_who last_messa leath leath_the left_the life_is like_a like_jumpi lines
    littl_girl lorry_has made_me main_flood man_in man_on marks maz maz_mnie me_fella me_no me_sleep mean_. meeti_?
    messa_goodb meter_and milk morni_and movin_. multi mum_is mum_went my_boyfr my_broth my_coach my_grand my_last
    my_lette my_messa my_money nan_to nans_trama necke necke_all need_an need_it neigh_is never_arriv never_wake
    newbo_. night_askin no_mate not_be not_breat not_care not_deser not_feed not_going not_leave not_like not_make
    not_picki not_save note now_he numbe_12 nurse_ties of_a of_bed of_smoke off_and off_the oldes oldes_is on_and
    on_the one_room our_homes out_and pad_all paper park_? phone_and picki_up pisto place_at platf platf_think
    plot_to pomoc pomóż pomóż_mąż power_lines pregn prosz_pomoc quick_thing ran_from rash reall_low reall_scare
    rifle river room_at round_the run_out said_if said_they sat_in scare_pleas schoo see_any set_off shant_be
    she_set she_was shops_get shout_if since_tuesd siste_. sleep_tonig smell_gas smell_in smoke_every smoki_and
    someb_help someo_. someo_here someo_lying somet_stupi staff_tie stair_and stopp store_tryin stron stupi take_so
    takn takn_a the_angel the_back the_bed the_bypas the_care the_ceili the_cella the_coura the_debt the_ditch
    the_drawe the_dual the_fumes the_hallw the_meter the_middl the_quick the_schoo the_storm the_summe the_toile
    the_twins them_has they_are they_said thing_i think_il this_morni threa threa_to throa_is thurs_if tie_my ties
    ties_nan time_i to_flee to_marry to_mysel to_pakis to_top top_mysel trama trapp tree_down twins uncon_by up_.
    upsid upsid_down us_out very_angry waiti_outsi walki_in was_dead watch_me water_comin water_main way_think
    we_got weari_. what_is what_looks wife_swall will_burn wish with_cable woman_uncon woman_walki you_come you_for
+1.00: ._had ._hell ._look 10 14_and 16 2_think 31_are 5_elm 5_hours 6_are 90_and ?_do BODY_ILL CHILD_BODY
    CHILD_FEAR CHILD_MINE DIE_DIE FEAR_MINE HURT_THEY ILL_BODY KIN_KIN MINE_THEY MINE_WEAPON NOW_HURT NOW_MINE
    a_bulle a_cycli a_fligh a_gang a_hose a_knife a_lady a_teach a_train a_wet a_whole about_drivi about_dying
    about_on abuse_on accid after_my again_kids ago all_for all_my all_to allow_money alzhe am_15 am_7 am_aslee
    am_disab am_hidin am_only am_reall am_stuck am_switc am_texti ambul_to an an_accid an_hour and_peopl and_said
    and_say and_shive and_stopp and_wires anyth anyth_these anywh_safe are are_boys are_kicki are_picki are_playi
    are_runni are_telli are_walki area_again arm_so aroun_to asked_me at at_31 at_him at_us ate attac_a attac_at
    aunti bank_card barri bath_. batte_. be_gone be_happi be_needi be_so beats bee been_an been_knock been_set
    befor_he beggi being_follo being_kind being_stalk being_starv big_knife black bloke_is boili bothe_you bottl
    boys_are branc bridg_and broke_in bros bros_going broth_has bulle burn_us bus_has but_my bypas_bridg cable_have
    can_smell canal_and canno_breat canno_take canno_walk car_in card care_. cares_if carri_. cat_and ceili_into
    chemi_is child_falle child_is chip_pan cigar circu closi colla come_home come_now comin_in confu confu_old
    cross_. cuddl_she cut_my cut_so dad_gets daddy_gives dae dae_mysel daugh_arm daugh_circu deep_this depre_i
    do_the do_this dog_and down_in downs_are drank_a drink_so drove drug_deale drugg drugs_to elm_walk engin_on
    every_night every_on ex_broke faint_twice falle_throu fear_of feed_me fella_watch fire_outsi fitti flame_comin
    flat_12 flat_in fligh fligh_to flood food_since for_askin for_being found_the freez_in frida_or from_the full_of
    funer_and funer_plan garag gas_in gas_leak gas_on gets_my girls_fight give_my given_all gives_her god_is
    goes_out going_in goodb_left grand_does grips grips_my groun had_nothi hand_on happe_for happi_witho hard_there
    has_falle has_hit has_turne have_come have_sorte have_start he_gets he_said hear_someo heart_is heati_for heavy
    hell_be help_i her_fault her_speci here_5 here_tomor hidin_in him_for his_hands his_mum hit_a hit_me hits_me
    hold_a home_drunk home_i hose_. hot_and hurt_peopl husba_famil husba_is i i_can i_hope i_just i_leave i_look
    i_mean i_must i_woke il_be in in_bed in_fear in_here in_our inhal insid insul_and inten inten_to is_attac
    is_comin is_drown is_flame is_follo is_freez is_here is_home is_hurt is_marks is_pumpi is_racin is_threa
    is_viole is_water is_wavin is_with it_will joy joy_in just_hit just_the keep_us keeps_our kept kept_the
    keys_under kids_and kids_at kids_next kids_on kids_tonig kill_me knife_about knive_outsi knock_out know_these
    know_what lady_grips lady_is lampp lampp_down landl_let last leak_at leave_he left_now leg lift like_an lips
    live_for live_more live_no live_or lock locke loft loft_of love_them mache_runni man_havin man_onlin man_wande
    mat_. mate_i me_when me_wi meeti_on mick mick_passe miedo milk_for moan moan_at money_on money_or more_. mum
    mum_does mum_none mums_new must_be my_bank my_bros my_carer my_cousi my_funer my_mate my_passp my_pensi my_plot
    my_the my_top my_tutor mysel_again mysel_in nan_goes nappy near_it need_someo need_the needl_all new_fella
    next_room nie night_and no_joy no_milk no_more no_one no_use nobod_cares none_of not_call not_inten not_think
    not_want now numbe_6 numbe_he nurse_lady of_gas of_himse of_insul of_somet off off_for off_now old_lady older
    on_his on_top one_side only_5 or_speak our_lette our_paper our_pyjam our_windo out_in out_or owe_for pad path_by
    pega_y peopl_in peopl_insid peopl_who photo_witho plann_for play_area playi playi_near pleas_someb plot polic_at
    pond_and poorl prick pumpi pumpi_out racin_and raili_on recei_for refug reply_to road runni_about safe_here
    save_me say_i says_daddy schoo_and schoo_for screa screa_and see_my sends_me set_aligh shant she_drank shive
    shoes_on shop_now showe showi showi_kids since_mick siste skelp skelp_me smoke_is so_deep so_depre so_hard so_we
    some_bloke someo_been someo_break somet_from somet_i sorte_my speci_cuddl sprin_i stabb_by stalk state_and
    step_mum still_in stop_livin stop_me stop_when stop_with store_has storm stron_smell stuff_away sudan sudan_for
    switc switc_this take_it taken_too takes_my takin_me takin_my teach_sends teach_touch tengo tengo_miedo
    text_back the_balco the_barri the_bus the_chair the_dog the_dogs the_engin the_funer the_garag the_goodb
    the_keys the_kids the_lift the_loft the_mat the_oldes the_pavem the_phone the_pond the_power the_raili the_recei
    the_shops the_showe the_skelp the_sprin the_time the_viadu the_water the_will the_youth then_. there_anywh
    these_men they_booke they_keep they_put theyd theyd_all thing_when threw throu_ice throu_my tie tired to_bothe
    to_burn to_dae to_each to_fly to_get to_moan to_sudan to_take told_me tonig_and took_all top_on track track_now
    train_track trapp_in tutor tutor_asked twice_today two_kids two_men two_of uncle under_my us_himse use_plann van
    viadu video viole_to voice_are walk_into walki_on wande_about was_beggi was_drugg we_have when_nan where_can
    where_the who_gets whole_bottl wi_his will_stab will_to wires_showi with_him with_mache witho_my worry_about
    would_rathe writt_my wrote_my y_tengo year year_. you_but you_will
+0.75: ._be ._been ._burst ._feel ._husba ._tell ._whole 14yr 14yr_old 15_and 2_do 30_i 4_sat 6 7_month 9 90 9_and
    9_peopl BODY_DIE BODY_MINE DIE_FEAR HURT_CHILD IDEA_MINE IDEA_WEAPON MINE MINE_NOW NOT a_date a_fortn a_girl
    a_glass a_heavy a_hidin a_home a_lad a_lette a_lorry a_mache a_nappy a_nut a_pain a_phone a_place a_toddl
    a_torch a_wall a_way a_week a_wheel a_woman about_30 about_4 about_at about_by about_in abuse_at accid_at
    afrai_of after_me after_tonig again_and all_after all_day alone_all am_16 am_8 am_frigh am_going am_havin
    am_nice am_no am_pregn am_stood am_suici am_weari ambul_quick an_axe an_eleph an_old an_overd and_cryin
    and_going and_got and_is and_last and_raped and_smoki and_train anoth_chris anoth_town anoth_way anoth_winte any
    anymo_. anymo_after anymo_i anyon_but anyon_he are_filth are_hide are_sayin arm_is at_our at_you ate_a
    attac_walki aunt_has axe baby_. baby_and baby_comin baby_cryin baby_has babys_got bairn bath_canno be_cut beati
    bee_sting been_here been_think beggi_for being_groom being_hit below_us belt_out bette bf_broke bin_chute
    black_out blood_every boili_water bone bone_stick booke booke_a boss_keep boss_locks boys_have boys_priva
    bread_every break_into breat_inhal breat_prope brick broke_n broth_are bruis bulle_in burni_now burns burns_on
    but_toast by_frida bypas bypas_with can_a can_give can_pay can_see can_talk car_has care_home carer_leave cares
    cat_for caugh_fire cba_anymo ceili_has chap chest_is chest_pain chris_alone chute chute_on cigar_burns cliff_all
    coach_gives comin_back contr_all costu cough_up court cousi cuddl cut_befor cycli dad_check dad_drove dad_has
    dad_in dads date daugh_. daugh_at daugh_got daugh_to debt deser_to dinne_late do_her dog_when door_come
    door_getti door_lock doors_windo down_our drank_the drawe_. drivi_into drove_us drown_in drugg_and drugs
    drunk_again drunk_weedk each each_other elect_meter eleph eleph_sitti estat_with every every_so expos_himse
    face_anoth fall_and falle_and falle_in famil_look famil_want fast_and feel_ma feel_one feel_reall feeli_suici
    filth fire_. fire_on fires fires_in flat_above flats_looki floor_flat floor_since fly flyov food food_at
    for_bread for_food for_pay for_tonig fortn found_out frien_says frien_took from_older games_with garde_tryin
    garde_with get_marri gets_his gets_rough getti_gifts gifts gifts_and girl_about girl_of given gives_the go_befor
    go_throu goes_throu goin_2 going_. going_missi gone_and gone_missi gone_throu goodb_. goodb_lette got_no
    got_nowhe got_prick got_stabb got_there got_water grand_says grey groom_by gun_about gun_shots had_cigar
    had_enoug hall_tonig hand_down hang hangi_down happi has_cut has_drunk has_found has_stopp has_taken has_what
    hates hates_it have have_anoth have_decid have_falle have_just have_run he_beat he_broke he_check he_done
    he_made he_put he_wakes hear_the heard_gun heard_her heati heavy_weigh help_from help_look help_pleas hen_.
    her_bed her_bike her_broth her_dad her_grand her_plead her_that her_three herse_in hi_. hide_in him_in himse_to
    his_chest hones_not hours_ago hurry_he hurt husba_hit i_compl i_fell i_sleep i_take if_we in_again in_any
    in_carry in_fast in_just in_last in_peopl in_when inhal_is insul_left is_13 is_5 is_90 is_all is_bone is_flood
    is_found is_getti is_lads is_minus is_outsi is_safe is_screa is_seein is_sendi is_the is_tryin is_uncon it_stop
    it_was just_picke keep_stand keeps_setti keys kicki_a kid_stuck kids_alone kids_i kids_in kids_it kids_ran
    kids_trapp kids_would kill kill_herse kill_my kill_mysel killi_mysel kind_messa kind_to kitch_on know_it
    label_on lad_has ladde_and lake landl_says last_time leave_her leccy left_and left_side leg_pleas lette_.
    lette_stink lette_with life_anymo lift_at lift_pleas littl_lad littl_one live_wire livin_. lock_so locks_us
    long_way look_for losin losin_the lost lost_the lot_latel low_tonig ma_left made_to main_. make_me makes_me
    mam_has man_colla man_expos man_is manag_keep marri_him massa_and mat me_a me_her me_here me_home me_husba
    meter_is meter_ran middl minds minds_made minib_on minus missi_overn monda_i month_pregn motor move_my
    much_blood much_parac mum_will mums_boyfr my_14yr my_arm my_arms my_babys my_bf my_drink my_famil my_heart
    my_job my_minds my_nudes my_paper my_partn my_passw my_recor my_stepd my_stuff my_wrist mysel_and mysel_last
    n_baby near nearl_crash nearl_threw need_help needi needi_them needl_at needl_in neigh_at neigh_leave
    neigh_lette nephe_anywh never_got never_have never_ring never_their next_doors next_year night_i no_insul
    no_ones no_tea no_wages no_water no_weel nobod_knows not_come not_opene not_reply not_tomor not_worth nothi_but
    notic_when now_no nudes numbe_back of_about of_him of_lads of_next of_them older_boys older_men on_him on_it
    on_like on_oxyge on_platf on_snapc on_vale on_witho one_has one_is ones_seen onlin only_got or_die our_bin
    our_bus our_costu our_lad our_lift our_passp our_stair out_of out_till out_where out_who over_and over_the overn
    own_i own_life oxyge paid_he pain pain_like pakis_to pan_caugh parac_about park_right passp_and passw_are pavem
    pay_by pay_us peopl_house phone_every picke picke_up picki_them plan_on platf_2 playi_on plays_secre plead
    plead_with pleas pleas_call pleas_let pleas_look pleas_never point_carry point_going press_on priva_massa
    punch_me put put_label put_them puts puts_his quick_someo racis_thing raili railw_bridg railw_in ran_away
    raped_last raped_on reall_i reall_know reaso recor_. refug_is refug_take rent_anoth rifle_out right_state
    ring_an road_alone room_. rough_with round_beggi run_away run_from run_over runni_drugs safe_. safe_at safe_for
    said_my same_pad sayin_they scrat_my screa_help secre_games see_morni see_much seen_him sell send_someo sends
    setti_fires shaki share_my she_keeps she_marri shop_two shots_on shout_racis side_and side_on since_last
    since_monda since_sunda since_wedne sitti_at slapp sleep_table slipp slipp_in small_child smell_of smoke_and
    smoke_pouri smoki snapc snapc_is so_easy so_low so_tired someo_on someo_put someo_wavin somet_that son_hates
    son_is son_runni son_stood soone soone_be sorry_every sorry_for sorte_. spark_and spark_comin spend_anoth spike
    spike_and start_self starv stati_on steal stepd_comes stick_out still_owe sting_and stink_and stop_drink
    stop_had stop_think stopp_and store_. stron_gas suici_a suici_tonig take_my talk_me tbh teach_puts tell_anyon
    terri text_but than_spend that_does that_looks that_she the_a the_bairn the_best the_bleac the_boys the_cat
    the_cross the_drive the_flyov the_garde the_home the_ladde the_libra the_platf the_play the_refug the_rent
    the_saw the_troub the_voice the_windo the_woman the_wrong their_fault them_up them_where these_days they_make
    they_say they_shout they_want thick thick_smoke this_my this_on this_was threw_the throa_closi throu_anoth
    throu_the tight till_10 till_the time_and time_he tired_i to_5 to_anoth to_be to_face to_give to_hold to_kids
    to_ring to_send to_share to_someo to_wake toast toast_since today_. toddl_just toddl_swall toddl_wande toile
    told_anyon tonig_can tonig_cba tonig_nobod tonig_that tonig_we tonig_with took_an top_floor torch_. train_from
    turne_over twice twins_have twins_next two_hours uncle_makes uncle_touch under_it up_blood up_in up_nobod us_9
    us_home us_if us_leave us_with vale_rd van_in viadu_and wakes_up walki_down walki_round wande_off want_it
    want_life was_at was_attac was_gone was_her was_me was_never was_raped water_broke water_pouri water_since
    way_down way_if we_ask we_make weari wedne weedk weel weel_hen weigh_press went went_up what_else what_her
    when_dinne where who_are who_does whole whole_kitch wi wife_went will_know will_notic will_take winte_like
    wire_hangi with_alzhe with_an with_kids with_no with_nothi with_photo with_stick witho_him witho_water woman_off
    woman_screa would_soone writt_lette wrong wrong_numbe wrote_out you_can your_kind youth_club
+0.50: ._9 ._canno ._frost ._lips ._phone ._polic ._upsta 10_minut 14_year 17 17_and 20_mins 2_have 31 3_calli
    3_hours 3_is 4_days 4_year 5_and 5_tryin 81 88 88_and 8_and 8_till 8_years CHILD_HURT CHILD_ILL CHILD_WEAPON
    FEAR_HURT IDEA_NOT KIN_FEAR NOW_ILL WEAPON_WEAPON a_belt a_big a_bottl a_brick a_burde a_coffi a_crash a_doorw
    a_drink a_fall a_fight a_heada a_heart a_holid a_homel a_load a_long a_naked a_noise a_pan a_panic a_parce
    a_right a_road a_stabb a_stiff a_strok a_terri a_tree a_wasp a_weddi a_women about_3 about_if about_suici above
    adult after_a after_sunda again_him ah_canno airta airta_under alber_road alive_next all_i all_sorte all_your
    allot_has allow_a also_my am_12 am_17 am_81 am_9 am_doing am_hones am_pleas am_poorl am_six am_sleep am_stand
    am_start am_trapp an_ah an_airta and_bleed and_boss and_chemi and_count and_do and_finis and_gone and_gran
    and_havin and_looki and_made and_mum and_nan and_not and_pain and_put and_sat and_shove and_start and_there
    and_throw and_took angry_when anoth_morni answe answe_me any_reaso anymo_is anyon_help anyon_would anyth_.
    are_at are_freez are_left are_musli are_stuck are_ten are_touch are_tryin are_using arms arms_till aroun_anymo
    asylu asylu_seeke at_6 at_ash at_bath at_it at_nite awfy awfy_sore baby_left baby_locke back_at back_i badly
    balco balco_of bangi bangl bangl_to bank_and bar_every barri_on bath_time bathr_and be be_back be_brave be_hones
    be_troub beat_us beati_his beats_me beats_us becau_me becau_were bed_all bed_with bedro bedro_door been_10
    been_on been_robbe been_seen been_sleep beggi_him behin_larch behin_the being_kept being_sent being_sick
    below_is best best_frien bf big bins_are bloke_but bloke_follo bloke_under blood_all boat_and body boss_has
    bothe_askin bottl_outsi box_and boy_down boy_has boy_next boyfr_does brave bread break_door break_point breat_.
    breat_machi brick_throu bridg_not bridg_tonig bro_is broth_is broth_says broug_me bruis_on burde burde_on
    burni_up bus_and by_herse by_himse by_his by_my calli_for came_for can_anyon can_carry can_keep canal_with candl
    candl_fell canno_find canno_have canno_live canno_ring canno_run canno_wake car_. car_gone carav carav_at
    carer_left carer_steal cashp chair_under chap_at check_my chemi_shut chest_reall child_do chris_happe cliff
    cling cling_to close close_. cloth cloth_on club_one coat coffi colla_at come_he come_round comes_in comes_into
    comin_now comin_under comin_up could_do could_go count_every count_lines count_witho cousi_. cousi_to cover_in
    crash_and crash_into cryin_and cryin_from curta_since curta_went cut_. cutti_mysel cycli_. dad_beats dad_colla
    dad_comes daddy dads_havin date_picke daugh_has day_now day_to days_. dayti_when dead_rat dead_tbh deale_have
    debt_for debt_is decid_not derek_went devil devil_is ditch_on do_every do_if do_not does_to dog door_keeps
    doors_down doorw down_has down_my down_outsi down_with downs_she drink_from drive_not drown drunk_and easy_it
    eaten_in eaten_since eatin_and edge_. else_is endin_my enoug_of eveni_he ever_find every_in every_penny ex_says
    expos eyes_and face_has fade faint_at fair_canno falle_on famil_after famil_will fast feedi feedi_pump
    feel_awful feel_real feel_weird feels_hot find_me finge_and finis_me fire_were firew_throu fitti_. fitti_and
    flame_out flat_becau flat_below flatm flats_from flinc floor_at floor_with flopp follo_girls food_money for_job
    for_leavi for_money for_no for_us for_work foste found four_days fourt_floor freez_no from_8 from_schoo full
    games gang garde_and gas_reall gate_and get_no get_someb gets_less gets_so getti_a getti_dress girl_is
    girls_home girls_in go_back goes going_down going_on gone_all gone_grey gone_up good_2 good_also good_to
    goodb_forev got_demen got_heada got_my got_shot got_somet gran_is grand_is grand_plays grand_told grand_wande
    hallw_all handl handl_of hard has_bruis has_colla has_dropp has_flame has_my has_odd has_our has_picke has_run
    has_their hate_it have_lost have_me have_somet have_to have_took he_comes he_drink he_give he_knows he_left
    he_told he_went he_would heada_of hear_it hear_them heart_keeps heart_pills heati_and heati_with hell_find
    hell_take help_he help_my her_curta her_mums her_night her_stepd her_up here here_and hi_i hide hidin_from
    him_and him_anywh him_this himse_next his_feedi his_head his_leg his_phone his_pyjam his_slipp his_throa hit_an
    hold holid_but home_and home_off homel_man homes hopin_i hour hours_with house_in house_near house_two
    house_where hubby hubby_keeps hubby_pulle hurt_himse hurt_mysel husba husba_beats husba_breat husba_says i_ate
    i_could i_faint i_hate i_hurt i_left i_said i_say i_scrat i_shook i_starv i_wake ice_and in_bruis in_four in_if
    in_law in_next in_on in_pakis in_someo in_to is_1 is_8 is_about is_awfy is_beati is_choki is_close is_downs
    is_drunk is_fitti is_gone is_havin is_him is_hitti is_numb is_pouri is_sat is_selli is_smash is_spurt is_voice
    it it_by it_pleas it_smell jesus jesus_told job_and job_but job_my journ journ_and just just_crash just_knock
    just_no just_swall just_texte keep_cutti keep_my keep_mysel keep_putti keep_the keep_worki keeps_fitti
    keeps_movin keeps_sendi keeps_stopp keeps_walki kept_here kid_at kid_drown kid_with kids_downs kids_fight
    knows_my label lad_again lad_in lad_on ladde lads_becau lads_fight lads_playi lads_with lady_upsta landl_keeps
    last_bus leak leave_hell leave_this leccy_is left_him left_my left_on leg_with less_and let_me let_natur
    lette_and lette_to libra_car lift_and lift_has like_gas like_hurti like_killi like_the line_since lines_lads
    lips_are lips_tingl littl_broth littl_siste live live_alone live_like livin_this load load_of loads lock_the
    locke_herse locks_the longe longe_i looki_down lorry lyin lyin_on ma_chest mache_outsi machi_needs main_road
    makin_me mam man_by man_cling man_gave man_got man_keeps man_says manag_locks many many_sleep marke_pleas marri
    marry_my marry_someo marsh_lane mate_cut mcdon mcdon_one me_bro me_dads me_have me_he me_in me_into me_marry
    me_now me_sayin me_short me_what meat men_. men_and men_fight men_with messa_and messa_sayin midni_when
    mill_road minib mins_ago minus_5 miss missi_she money_i money_till more_light morni motor_bridg mouth mrs_patel
    mum_has mum_or mums_falle must_go must_keep must_work my_14 my_4 my_bed my_bedro my_block my_breat my_chest
    my_finge my_flatm my_girlf my_hall my_hand my_hubby my_kitch my_landl my_leg my_manag my_meter my_mothe my_nans
    my_phone my_pics my_sugar my_uncle my_visa my_water my_wife my_windo my_year mysel_badly mysel_safe n_never n_we
    nail_bar naked naked_video nan_has nan_was nans_not nasty_and natur_do near_stati neck_and need_somew needs_it
    neigh_and neigh_told never_comin never_see new_addre newbo_and next_chris nice_to night_canno night_shout no_8
    no_cloth no_pay no_point no_signa none not_aroun not_fade not_feel not_much not_reall not_settl not_slept
    not_talki note_. note_for notic_if numb numbe_3 nut of_boili of_food of_her of_life of_me of_meat of_my of_priso
    of_wakin off_her old_was older_lads on_elm on_every on_marsh on_mill one_here one_not one_of one_there one_will
    onlin_wants only_texts opene_her or_a or_stop or_talk or_use order_again out_eveni out_if out_twice outsi_again
    outsi_mcdon outsi_of outsi_with over_herse over_on over_outsi overd_of owe_him owe_them own_by own_every
    own_shaki oxyge_machi pain_canno pain_going pakis_and pakis_on pan_and pan_of pan_went panic panic_attac
    paper_and parce parce_or park_. park_20 park_has partn party_n passw patel_has pavem_kids pay_me pay_the penny
    penny_. pensi_and pensi_or peopl_hurt petro petro_throu phone phone_is phone_out photo_of picke_a pics pics_and
    pictu_and pictu_to pills_any pinne pinne_a place_down pleas_do plug plug_and point_and point_anymo point_of
    point_to poles poles_outsi polic_looki poorl_. poure poure_petro pouri_into pregn_and priso prope_. prosz
    pulle_the put_firew putti_brick racin railw_line rat_throu rathe rd real_and reall_stron reall_tight recor
    refug_i rent_is ring_anyon ring_only river_has road_by road_peopl robbe_. room_and room_when rough round
    runni_down runni_round said_nobod said_theyl saw_it say_anyth say_do sayin_goodb says_they schoo_right
    schoo_tomor scrat screa_at secre see_chris see_her see_him see_next seein_thing seeke seeke_. seen_for
    sell_drugs selli_video send_some sendi_pictu sent_to settl sewag_is sexua_assau she_canno she_feels she_gets
    she_punch she_think she_told shelt_and shook shook_her shop_toile shops short_of shove shove_me shut_. shut_till
    sick_and signa_to since_5 since_derek sitti_on six_and sleep_n slept_for slipp_it smash_the smell_like so_angry
    so_they sofa sofa_has somal somal_to some_back some_man someo_got someo_house someo_poure somet_at somew_safe
    son_left son_needs son_takes sore_an spat spat_at speak_to sprin spurt stab_his stab_me stabb_on staff stand_at
    start_putti start_to starv_mysel stati_with steal_my step_dad stepd_does stiff_neck still_outsi stink stop_bleed
    stop_cryin stop_do stop_eatin stop_not stopp_with store_behin store_looki strim strim_and stron_in stuck_with
    sugar_is sunda_and swimm_teach table table_feel table_in take take_his take_them takes talk_and teach_keeps
    teach_pinne telli_him telly ten ten_peopl texte_me texti_from thank_you that_is the_bedro the_boss the_burst
    the_candl the_carav the_cashp the_chap the_cliff the_crisi the_dayti the_devil the_door the_girl the_journ
    the_lady the_lake the_landl the_leccy the_littl the_meeti the_money the_outsi the_place the_plug the_sofa
    the_strim the_worst their_passp them_telli they_bleed they_know they_lock they_spat they_tell they_would theyl
    theyl_stab thing_that think_anyon think_it think_my think_the think_they this_house this_way threa_me throw_up
    tight_and till_midni till_monda till_next till_they tingl tingl_. tired_of to_bangl to_close to_feel to_go
    to_run to_sell to_somal to_tonig to_walk to_work today_and toddl_by toddl_pulle toile_. toile_becau toile_pleas
    told tonig_i too_scare took_my took_somet top_windo torch touch_it tree troub_anyon try_to turne twice_and two
    two_days two_doors unsaf_at up_after up_anymo up_hen up_i up_my up_or up_outsi upsta_flat upsta_leave us_got
    us_in us_to using_my vale van_just van_on very_poorl video_of visa visa_but voice voice_text wages wake_and
    wake_her walk_last walk_we walke walki_into wall_so wande_in want_him wants_my was was_screa wasp wasp_sting
    water_for water_have water_over way_and way_or we_had we_left we_nearl weddi weeke went_out were_asylu
    were_upsta wet_pad what_he when_he will_do will_ever will_have will_leave windo_becau windo_got wire with_blood
    with_bottl with_every with_his with_poles with_someo with_two witho_her women_group woods_by work_every work_for
    work_this work_until worki_off worri_my worst worst_heada worth_livin would_all would_burn would_notic writt_a
    year_happe year_if year_is
+0.25: ._daugh ._nobod ._sat ._tonig 15_thous FEAR_KIN HURT_WEAPON a_house above_us again_the agenc alban alban_and
    alber alzhe_has am_locke am_sat and_been and_booke any_longe are_makin ash_house awful balco_and be_tonig
    becau_we been_sofa been_stood been_witho being_here bleac_from bleed_loads blood_is booke_my booki_for
    boss_keeps boss_say boy_drank boyfr_just bridg_an bro broth_drank bump_me can_reach child_out clean_job coat_on
    cold_and comin_for cough_with coupl_next crisi_team cut_and cut_his cycli_on demen_and emoji engin even_stopp
    falle_down feeli_in flood_water for_clean for_trave for_two from_. from_alban gets_viole gone_blue gun_on
    has_passp has_walke hear_voice hell_bump her_leg her_messa his_siste home_alone hopin hour_no hurt_his
    husba_with i_heard i_try in_getti is_cut is_missi it_look it_throu keep_telli kids_schoo knife_emoji lady_has
    latel leg_is loads_and locke_on me_being me_get mum_fell my_car my_coat my_weddi n_now nephe_contr night_in
    night_runni nite_i no_feeli nobod_even not_say notic old_coupl on_alber or_have out_thurs owe_15 owes paren_took
    park_now permi_. plate pushc_outsi roof_has safe_a sat_outsi say_pick says_it see_them sendi_her she_must
    she_would slept so_what socke socke_and sofa_surfi space_they stab_my stab_someo suici_and surfi_. talk_he
    talki_funny team_will telly_is text_with the_lock the_main the_socke the_telly the_van the_wall their_own
    there_somew they_broug thous_. to_stab tonig_befor top_of trave_. up_every us_it very_cold walke_out was_suppo
    way_round when_mum wife_again wife_has woman_can worki_.
-0.25: ._lovel ._softe 2018_and 2am 4_lads 89 89_and a_care a_chanc a_choir a_group a_mens about_with all_.
    alway_locke am_89 am_agree am_at an_abusi and_break and_build and_keep anoth_betti anyon_can are_my are_starv
    at_10 at_5 bad_. bands_with be_home be_late be_taken befor_a befri bells betti_shop bill bin_at birch_house
    block_off blood_press breat_laugh broke_glass but_loved butto calli can_the can_you canal_lock canno_sleep
    car_parke carer_canno child_pover choco choir_helpe climb_frame come_i cook could_the cross_elm danci_on darli
    daugh_first dead_pigeo dead_rats dead_stop desig diver do_that door_and drug_deali end_homel enjoy eyes_are
    farmi fence_fell fire_pits firew_going follo_the for_old frame_. fun_run game goal going_up goodb_to gritt gun
    hangi_about harm have_chang have_in hello_. helpe_my her_birth hit_my hmm hole hours_. i_misse is_. is_for
    is_joans is_makin is_there is_worth joans keeps_the kids_hangi kids_with legs lette_out light_on like_danci lime
    lime_st litte_pick live_there lol_no looki_forwa loose_pavin lorri_down maybe_me me_anymo me_back me_poste
    messa_me movin_the murde music_is my_becau my_speec más más_mensa n_2 name_is nearl_wet neigh_fence new_numbe
    newsl not_her now_i of_troub of_your often old_bands on_call on_elect on_lime on_motor only_. open_the pairs
    panel_on park_are parke_by pavin_slab peopl_shoul phone_box phone_for pigeo_in pisać pits playg_is pover_is
    preve price probl_. proud_of pub_every pub_next rats_in rd_is react rent_going revok safe_cross say_goodb
    scaff_on scam schoo_gates sends_her sharp_anyon she_is shelt_colla shout_from singi sis slab slab_outsi
    sleep_for so_she softe softe_seats solar_panel spain spam squar stair_. stair_are stole strok_in swept swing_hit
    take_down taken_off talk_by terri_here texti_his texts_and that_cross that_ok the_4 the_climb the_day the_housi
    the_scaff the_shelt the_smoke the_tip the_weeds the_wifi think_tom this_traff those_steps time_at time_the
    to_home to_trip tom_is town_is trick trip_and un up_here want_anymo want_messa wet_mysel what_you with_you
    wrong_perso you_? you_in you_there
-0.50: ._12 ._30 ._7lb ._anyon ._as ._at ._babys ._blown ._for ._give ._got ._grit ._his ._let ._need ._or ._our
    ._permi ._pleas ._scare ._take ._visit ._where ._which ._worth ._yes 12_have 14_larch 14_told 1987 1987_and 2_.
    2nd 3_weeks 41 4_again 4_of 60s 7_. 7lb 7lb_6 999_train BODY_THEY IDEA_ILL ILL_KIN NOT_NOT NOT_THEY WEAPON_CHILD
    WEAPON_IDEA WEAPON_THEY a_bette a_bin a_bus a_coffe a_come a_conce a_field a_frida a_list a_lovel a_maybe
    a_meeti a_mess a_mirro a_miss a_party a_polic a_post a_probl a_pub a_sitte a_skate a_stop a_talk a_thera a_thing
    a_war a_word a_worry about about_. about_knife about_this absol accep acros_my adult_and advic affor_the after_i
    after_schoo again_in again_my again_pleas aid alarm_for alarm_testi all_about all_right all_that all_up
    alley_since allot_for alone_at alone_in alone_or altog am_blind am_down am_dying am_for am_game am_good am_here
    am_shatt am_sorry am_starv amnes amnes_bin an_end an_mi and_all and_bothe and_could and_have and_judy and_loves
    and_nearl and_need and_needs and_our and_stop and_stori and_sue and_these and_you anti anymo_of anymo_sadly
    anymo_texts anyth_about anywa appro are_a are_comin are_out are_too arm_on arts as_treas at_41 at_night at_that
    at_uni at_weeke at_windo at_work attac_my attac_the augus aunt_and ave aware away_in away_last aye_man babie
    baby_group baby_massa babys_been back_and backs_gone bad_can balls_again balls_at baske bat bbq be_allow
    be_bring be_done be_great be_on be_the be_up beat beate_by beaut beck beds been_broke been_by befor_9 behav
    being_woken belon belon_to belte_out bench_away bend best_lolli bette_for bette_phone betti bills bin_days
    bin_lorry bins_on birch bless_him block_c block_do block_drain block_the blood_boil blood_van blown_off
    body_will bog boil bonfi_gets bonfi_night bonfi_on book bored_to borro bothe_me bothe_someo box_on boy_walks
    break_my break_their breat_on bridg_every bring_me broke_down broke_fence broke_her broke_since broke_step
    broth_died budge build_on burge burge_van burnt_out bus bus_at bus_it bus_since bus_timet but_he but_no but_she
    but_we by_bin cake cakes campa can_borro can_make canal_to cance_my cance_the canno_atten canno_do canno_leave
    canno_park care care_for carer_and carry_the case_someo centr_on chair_over chang_in chari cheap check_. cheer
    chemi_mixes chick child_nearl child_will chips choir_. choke chris_. clini_wait close_and close_every
    close_prope close_the closi_the club_close club_in co co_op come_in come_she come_up comin_but comin_he
    commi_and commu_centr consu_on conta_anymo conta_my cope_with corne_and cost could_someb counc_is counc_never
    crick cried crime_is cross_there cultu cut_hedge cycle dad_died dad_is dad_was damp_is dance_floor dance_lesso
    danci daugh_had daugh_inste daugh_walks daugh_wants daugh_will dave_here day_for day_with dead_body dead_end
    dead_tree deali dear_. death_in decad decad_ago defib_by delet_the delil delil_at derek_at die_in died_pleas
    disco discu do_. do_a do_eveni do_mnie do_satur do_we does_this dog_attac dog_he dog_in dog_noise dogs dogs_off
    dogs_on doing doing_my domes done_anyth door_about door_table down_for dr dream drink_in drive_me dropp_kerb
    drunk_peopl ducks dying_for dying_trees earli easte_and eithe_way else_read else_to empti end_the end_to end_up
    ends engag ensur equip escap escap_room every_minut every_summe every_up every_week ewes ewes_are ex_runs
    eyes_so falli favor fed fed_up feel_safe feeli_up fell_on fence_. fewer field_nobod fight_in find_a find_the
    fine_for fire_drill fire_stati firew_scare first_aid fish fish_and fit fit_new fixed_my flat_has floor_four
    floor_our floor_pleas flowe_beds food_bank footp for_a for_all for_bikes for_carer for_men for_new for_our
    for_the for_this for_women force forwa forwa_to from_bonfi from_last from_my from_next from_you from_your
    fumes_on fundi furni gang_mower gangs gap garag_after garag_so gate_every gate_open gates gener get_down get_her
    get_him get_hurt get_on get_rid gets_out girl_in give_a give_it glass_all go_? go_away gone_over good_morni
    got_batte got_his got_in got_their gp_surge gran gran_canno grave great_. great_time great_with green_needs
    grind_man groun_runni group_has group_saved guy gym_equip had_her had_my hall_will hall_witho hands hang_aroun
    happy_birth has_a has_the hat have_his have_nowhe have_repor have_seen have_small have_somew have_the have_work
    have_you he_canno he_fixed he_got he_passe he_works head_. healt_and hear_kids hear_mysel heart_to heat_is
    hedge_looks help_at help_older help_set helpf her_baby her_carer her_frame her_numbe here_at hill_anymo hip
    his_arms his_bike his_knee his_son his_tools his_wrist histo hit hitti_balls hiya hmmm holdi home_after
    home_past home_to homel hoops hope hope_to hospi_bless hoste hot_water hour_and house_every how_my how_to
    husba_decad husba_drops husba_first husba_going husba_wants i_be i_found i_regre i_retir i_ring i_shoul i_thoug
    i_withd i_work i_would idea_what ideas if_someb if_that if_the if_they impos in_1987 in_block in_cut in_for
    in_holid in_hospi in_june in_march in_may in_sendi in_their in_this in_traff in_with in_your infor init inste_.
    inter_in into_care invit invol is_alway is_back is_bring is_doing is_dying is_free is_hours is_moved is_out
    is_shut is_terri is_that is_to is_up it_. it_back it_break it_depen it_end it_going it_keeps it_rains it_so
    it_the it_up itsel jay jean joan_says job join judy judy_on june just_check just_finis just_getti just_passi juz
    karen keep_it keep_texti keepi keeps_break kerb_outsi key kick_balls kids_attac kids_but kids_had kids_have
    kids_hitti kids_kick kids_loved kids_missi kids_out kids_outsi kids_will kill_someo kille_my killi_us
    kindl_reser knew_where knife_amnes knife_grind knife_sharp knitt_for knock_off la last_nite last_one last_week
    laugh_at lay leads leafl_throu leak_outsi leave leave_my leeds_now lees lees_a left_a leg_off less lesso_for let
    let_you lifts light_in light_out like_i like_they linda linda_at link list_for list_of liste lived_on lives_at
    lives_here lock_all locke_and longe_lives longe_want looks_ugly lorry_mount loud_music love_a love_to loved_it
    lovel_to lunch_club machi_in make_the man_am man_back man_sweep man_who marke marqu massa_on matte mayb me_?
    me_about me_grabb me_init me_later me_mate me_on me_so me_ta meant medic mens mens_shed menta mesaj messa_on
    mi_siste might_be might_not min mine mirro_on missi_out mixes mixes_up mo momen monda_only money_to more_polic
    more_texts more_than mould_makin mount mount_the move_the mower mower_left mum_. mum_at mum_canno mum_let
    mum_might mum_on mum_passe mums_numbe mums_on music_on my_conse my_counc my_dead my_detai my_drive my_email
    my_ewes my_face my_gp my_legs my_old my_road my_rota my_subsc my_thing my_wall my_washi mysel_think myste n n_my
    nah_i near_the nearl_hit nearl_kille nearl_run nearl_took need_these neigh_not neith never_seen new_mums
    new_sign new_windo no no_. no_9 no_bus no_chanc no_dave no_dropp no_hot no_kids no_me no_probl no_sorry no_stora
    no_thank no_time nobod_knew nobod_liste nobod_uses noise_anymo noise_from non_stop nor not_bothe not_comin
    not_conse not_dave not_end not_enoug not_even not_get not_give not_goin not_his not_just not_liste not_me
    not_miss not_my not_on not_possi not_the not_this not_told not_use not_well not_you now_my now_runs now_sorry
    now_there numbe_14 numbe_anymo numbe_on o of_cars of_consu of_our of_publi of_those of_town of_weed of_you
    off_at off_his off_it off_so off_to off_your oil ok_if okie old_polic omg on_again on_allot on_birch on_floor
    on_satur on_swimm on_those on_time on_tuesd once_a one_comes only_me op open_day open_on openi opera optou or_i
    or_just order our our_derek our_kid our_lees out_car out_delil out_much out_to outsi_but outsi_schoo outsi_so
    over_every over_his over_in owner packe paint_the panel park_is parke_cars parks_outsi part_of passi passi_it
    pat path_again pavem_and peopl_. perha_i permi permi_pleas petit phone_alone phone_at phone_line phone_on
    phone_to pick_me pick_up piss_off place_for place_to plays pleas_conta pleas_no pleas_put pleas_tell point_sendi
    point_texti polic_came polic_shoul pool_now pop_in popul post_box poste_a pover presc press_is press_machi prior
    probs prom proud pub_at pub_shout publi_speak punch_and put_my queue queue_at quit_smoki quite rains ramp_.
    rasai rathe_not rats reach_💯 read_me read_out read_the read_these recyc_bins red rehab rehab_walki relat remem
    remin remov_him remov_me remov_my remov_the repai repla reser_two restr rid rid_of ride right right_. ring_about
    ring_befor ring_me ring_my rink river_path road_all roads room_in rota rubbi_in ruine ruini runni_as runs_a sad
    samar_phone satur_i saved say_eithe says_he scare_to schoo_. schoo_so screa_kids scree seagu seats seats_pleas
    see_if see_why seen_it send_a send_anymo send_it sendi_me set_the set_up sewag_smell shatt she_does shed_for
    shed_has shift_i shop_. shop_is short shot shut sign_up signi simpl since_easte since_mum since_the singl
    siste_a siste_in site sitte skate_park skate_ramp skill skip slipp_on slow small small_baby smash_it smell_on
    smoki_help smoki_outsi so_2 so_bad so_canno so_light so_packe so_that so_the so_there so_you solar someb_can
    someb_else someb_has someb_one someo_carry someo_parks someo_pick someo_poste someo_ring someo_walk somet_about
    son_got son_inste son_last son_no son_says son_who sorry_. sorry_canno sorry_my sort sound_like speak_so speec
    sport stabb_here stand_the start_a stati_nearl stati_open steve stop_has stop_is stop_messa stop_twice stora
    stora_for stori stori_in story stree_. stree_never such sue_from suffe suit suit_me sun super surge_is sweep_our
    sweep_the swing_have ta table_out table_tenni takea talk_on tanno teas tell_me tell_the tell_them tenan tenni
    term termi test testi_wakes text_her text_my than that_. that_alley that_broke that_day that_junct that_night
    that_week the_after the_agend the_allot the_beat the_beck the_berea the_bike the_bonfi the_boxin the_burge
    the_co the_commi the_consu the_cuts the_damp the_dark the_ducks the_empty the_fair the_food the_footb the_footp
    the_form the_fun the_gas the_hospi the_karao the_key the_lane the_last the_leafl the_litte the_lolli the_marke
    the_marqu the_messa the_mo the_music the_night the_panto the_past the_petit the_plant the_pool the_prom
    the_queue the_scree the_shop the_skate the_smell the_swing the_tanno the_teas the_thing the_tramp the_trees
    the_two the_verge the_whole the_yard their_music their_neck them_. them_at thems then_i thera thera_dog
    there_any there_be there_parki these_i these_upset these_with they_close they_hang they_never think_so think_we
    this this_place this_road this_stuff tho those_who till_9 timet tip to_atten to_being to_book to_fall to_leeds
    to_look to_me to_opt to_our to_schoo to_sit to_sort to_speak to_stay to_talk toile_in too_dear too_high tools
    tools_for total tour town_and traff_every traff_will trees_outsi troub_. try_my turn_off turns turns_up
    twice_now two_buses two_lads two_place uni_now unsub_just unsub_me up_again up_all up_from up_of up_when upset
    upset_her us us_and us_me us_set use_her usual verge villa_there visit_my w wait_is waiti_for waiti_on
    wakes_every walk_me walki_group walki_past walks_on walks_to wall wall_is wall_on wan want_fewer want_more
    want_the wanti wants_dance was_beate was_late was_stabb washi water_leak water_pisto way_. way_until we_can
    we_get weath weed_in went_to what_she what_shift what_they where_are wheth which_is who_my who_sweep why_aye
    why_do why_not wife_wants wifi will_call will_make will_there will_they windo_in windo_of wish_to with_in
    with_pleas with_that with_these with_this withd withd_my withi więce woken woken_by words works_night
    worri_about worth_it would_someo write wypis xx yard_again ye yeah_me year_i year_so yes_but yes_pleas yesss
    yet_. yh_i yh_man yh_safe yis yis_my yo you_about you_call you_do you_going you_my you_ring you_shoul you_still
    you_think you_were your_list your_messa your_texts 💯
-0.75: ._every ._get ._good ._happy ._hope ._it ._keep ._kids ._put ._see ._so ._stop ._that ._there ._too ._who
    14_says 1_for 1_me 3 3_of 4_and 80 80_and 9_will DIE_MINE NOT_KIN a_bench a_cafe a_cross a_denti a_few a_fridg
    a_great a_kille a_leafl a_lot a_mattr a_mobil a_month a_night a_no a_water about_a about_that abusi age agend
    aight along am_feeli am_free am_livin am_not an_allot and_dad and_house and_husba and_leave and_swear and_this
    and_toddl anoth_surve answe_the anyon_off appt ar are_all are_alway are_bored are_the aroun_the as_i ask_me at_2
    at_bingo at_the babe back_on backs bands baths be_conta been_cance been_good been_up below_every berea_group
    bigge bike_shed bin bin_lorri bit bless blind bound boxin_club boy_is boy_was break_the brill bring_a broth_and
    burnt bus_with by_kids came_to canal_is canis_left canno_. canno_affor canno_read car_is carry_chair carry_my
    case chang_my charg chemi chemi_ran choke_with class_for club_and coffe_morni come_and come_with comin_by
    comin_tonig comin_with comme compa_when compe could_not could_someo could_we cours cut_the cuts d dad_says
    dad_went dange_of daugh_canno day delet_my depen_if derek detai did_you die_if die_on died_. died_and died_i
    died_in do_tuesd does_not dog_bin dog_to done doors_in down_again drain_outsi drill_and drops drops_me easte
    eithe engli enoug_is estat_and every_five ex_will expec exper eyes f f_off fact fair feel_lonel fete fight_outsi
    film final fine_. fire_door fire_doors fire_safet firew five_minut fix_the flats_and flowe_in for_an for_her
    for_peopl forge forgo form forms fount_and fresh fucki garde garli gate_is get_it get_kille get_trapp gets_throw
    getti_cough give_blood go_to going_home got_hit got_nobod got_run gp grass green_every grind grit guns gym hair
    half hall_is haras has_died has_dumpe has_it has_to have_no have_time he_died he_has he_hit he_lives he_overd
    heigh heigh_so help_for her_chair hi high_stree him_a him_here his_famil his_numbe hope_you house_becau hurt_on
    i_care i_did i_is i_not i_sat i_shall i_tripp i_worry if_he if_nobod if_someo if_you ignor in_2018 in_an
    in_anoth in_case in_leeds in_touch in_town is_80 is_a is_enoug is_great is_locke is_mould is_no is_so is_still
    it_a it_been it_he it_in it_is it_now it_off it_ok it_on it_wobbl joan just_got karao kerb_and kev kev_says kids
    kids_keep kids_safet kille_by kindl knee_on knees knew knitt knock_the know know_yet land laugh_gas lead leade
    learn leave_it left_by legs_are livin_on lolli_lady loose lots lots_of love_. love_the loves_footb loves_the
    make_it makes_my makin_my manag_it march_. match mattr_by me_again me_these me_too means media meet mensa mess
    might might_come mind mind_. minut minut_. mirro misse monda_. mould_in moved_house moved_to mr_patel mu
    mum_died mum_said mum_she must my_backs my_boy my_eyes my_feet my_fence my_glass my_head my_idea my_knees
    my_mums my_name my_shift my_table na neigh_shout net new_estat news next_text nice nicke nicke_my ninth
    ninth_floor no_docto no_idea no_light no_messa nobod_answe nobod_water not_. not_do not_got not_text not_walk
    nothi_here numbe_. of_heigh of_peopl of_these off_. off_my off_this ok_there older_peopl on_her on_plast
    on_rainy on_then one_day organ our_bench our_block our_kev our_road out_. out_after out_becau out_door overd_the
    own_litte pa panto paren_. paren_and patel_at path pavem_will pavin peopl_outsi perha picks pigeo play playg
    plays_on pleas_. pleas_delet pleas_i plus polic_and polic_on pool poor pop possi_. potho_on prob provi put_up
    rain rainy rainy_days recyc regre_i reser risk road_is room_off rubbe runs_the sadly safet_talk said_stop say_no
    says_hurry scare_my schoo_on scoot scoot_on seat secon see_no send_to serio shall_be sharp shelt_has shit shoot
    shoul_have shout_and shut_the sign_down signe_up since_march sir smash smash_bottl smoke_alarm smoke_weed sms
    so_a so_can soft someo_nicke someo_read somew_clean somew_with son_broke son_cut son_loves son_plays space spare
    speak speed_on st stall stati statu stop_it stree_is stree_light subsc subwa_on sunda sunda_i swap swear_every
    swimm talk_about talk_in tea tea_dance tell_you testi text_and texte texti_my thank_him that_road the the_area
    the_baths the_bell the_blue the_broke the_centr the_choir the_dance the_drug the_eveni the_fete the_fire
    the_garli the_head the_high the_junct the_kerb the_ninth the_numbe the_one the_parki the_pitch the_quiz
    the_right the_scoot the_shed the_sign the_stati the_town the_tubs the_waiti the_world there_was there_with
    these_messa they_smoke this_year throw_off time_. time_does to_ask to_bring to_drive to_fix to_pay to_pick
    to_unsub to_watch told_you tom tonig_no too_. traff_fumes tramp trans treas trip try tubs tubs_will tuesd
    tuesd_i two_siste ugly uni unsaf_walki up_for up_to us_. use uses victi visit volun vote_for waiti walk_home
    walk_throu walki_throu want_a want_you warde was_shot watch_the water_in water_them we_want weeds_the well_.
    what_are what_happe whate wheel wheel_bin when when_is when_it when_they when_we while why_is wife_. wife_canno
    will will_bring will_die will_get will_help will_in will_reach with_me with_trees with_weeds witho_a word worri
    would_come wrist_on yard yeah_i years_ago yep yeste you_get you_go 😂
-1.00: ._have ._how ._in ._she ._when 2018 9_. HURT_IDEA IDEA_CHILD KIN_THEY MINE_IDEA WEAPON_NOW a_blue a_chest
    a_good a_lift a_ramp about_my add addre afrai_not again all_the allow_. am_her am_i am_in am_out am_outsi
    an_assis and_1 and_still and_two and_would apolo are_not assis assis_dog asthm at_chris back_in balls becau_of
    being_texte bell berea betwe bike bingo birth blown breat_for bus_shelt but_the came can_help canis canno_face
    canno_hear canno_manag canno_say canno_wait certa chest_infec clima commi commo congr conse_to cough cut_down
    damp_in dark daugh_is defib depen_on do_you docto dog_allow dogs_in down_. drill dumpe_a email energ face_it
    famil far feet feet_are few fight_for finis fire_alarm five fixed flat_is for_him for_pensi frame from fuck fun
    gas_canis get_a get_there give give_me glass going_out gone_. good_. got_to happy_to has_done have_moved hello
    help_us helpe her_own her_phone here_all here_in here_now hit_by home_. how_do hungr husba_on i_never i_see
    in_pleas inclu infec is_an is_busy is_in is_lonel it_and it_at keep_getti keep_me kids_smash kill_someb kille_on
    know_if lane last_month laws leeds let_dogs limit litte_picke lived_here local lose loud man_. man_i man_stop
    mattr me_carry me_compa me_down me_know me_n me_out miss_it monda mum_says my_ankle my_boile my_cat my_gran
    my_knee my_wheel never_signe night_. no_need non nope not_kick not_messa not_under nothi_for numbe numbe_is
    numbe_off ok_i on_this once opt_me optio out_again out_my out_on out_with own_at park parke parks part parti
    pass pavem_outsi peopl_get peopl_with picks_me piss pit_and place plast pleas_remov polic_stati possi_me post
    poste proba quiz raise regre repor resid respo right_to rubbi s_. safe_walki samar send_me sendi_them she_needs
    signe slide so_he someo_else someo_left someo_let someo_picks someo_will soon sound subwa sue surve survi
    take_me tax that_i the_alley the_churc the_commu the_drain the_end the_flowe the_green the_lads the_list
    the_noise the_slide the_speed the_subwa the_surge the_tea the_villa there_a this_count time_to to_hear to_know
    to_make to_say toget train_for tripp tripp_on turn unsaf until_i up_with used used_to villa walks want_out wante
    war was_a we_shoul weeds week_. weeks welco when_you where_is wobbl would_have would_love yes_i yours
-1.25: ._all ._could ._not ._someo ._what BODY_IDEA BODY_NOW DIE_IDEA IDEA a_new acces afrai_i am_his am_there
    am_tired and_me ankle_on are_bad area aye b baby_i be_able becau_i becau_the benef bored both broke_his busin
    busy canno_be cat_got chanc check coffe come comin_and consu count_me daugh de denti died_last distu drop dumpe
    dying early estat ever fire_pit flowe fount fridg had_a haha has_no have_been head help_the home_in home_now
    how_i hurt_my husba_died i_come i_go i_know i_think if_there immig is_4 is_damp is_defin is_down is_this junct
    just_me leafl lift_is like_to lolli lonel_since lorri lot loved lunch maybe me_the mobil most my_dog my_shopp
    my_son my_two no_excus nobod_has not_conta not_for not_inter old_peopl on_monda opt_out outsi_numbe passe
    past_the pit prese quest real regar round_here said_she schem servi shall shoul_not sick_of signs so_no so_pleas
    socia son_. stay stop_sendi succe swear sweep sweet the_bins the_cafe the_chemi the_fence the_field the_fount
    the_hedge the_hill the_holid the_old the_potho the_wife their them til to_it today toddl_group under_at watch
    we_do we_will were what_time who_do wife worke works x year_and yes_me you_to young
-1.50: ._a ._my FEAR_CHILD HURT_NOT NOT_CHILD NOT_IDEA activ actua afrai after_dark alley allot ankle are_you ask_my
    away baby_clini be_comin been_to befor bikes board bonfi boxin buy by_a calle can can_come can_we canno_think
    churc clear conce conta_me defin_comin elm_rd excus fix footb for getti have_lived his_own holid husba_and i_got
    i_will if_my inste kerb knee knife_crime live_somew livin_in long makin may more moved mr my_daugh name need_a
    needs_to no_longe not_a now_. now_so of_anyon of_being on_sunda or paint pitch quit retir see_you sendi sick
    skate smoke_from some someo_help somew son_and stop_the surge swing syste talk thank the_bench the_corne
    the_counc the_steps the_stree the_way these_texts times to_come to_death to_keep to_play wants wants_a we weed
    week when_the which worki would_help yes_. you_. you_have you_want yup
-1.75: ._if ._just ._we FEAR_IDEA KIN_CHILD are_killi boile bring_my build c call_me choir colle come_. comin compa
    conse contr corne defin did_not end_of enoug eveni every_morni field get has_been hedge high hit_the hospi how
    if if_it is_at is_dead is_killi is_nothi kick lesso live_on lived loves me_my me_off me_up me_with messa month
    mould my_man my_mum my_way nearl neede not_sure of_us offic passe_away pick respe runs s satur see_the shopp
    shoul_be the_under the_wind this_is thoug to_have to_see want_my wind with_the
-2.00: ._you ?_i NOT_HURT able able_to affor agree alone also as_a atten canno_make centr clean clini comin_. crime
    dance dave dear death drain else for_kids gate green happy housi i_live is_broke leave_me lives make me_. meeti
    music nah noise not_send nothi_to on_that other paren past plant polit probl publi shelt shift speed state
    text_me the_gate the_new the_pub there_. time traff trees vote wait we_need white who_is work yh
-2.25: ._can ._is 2 4 KIN_IDEA am_a blue buses canno_come club commu cross damp delet even have_a healt help_with
    i_had last_year later live_here lonel lovel me_alone needs_a oh open opt party ramp safet sorry_i steps stop
    town until up_the wife_and with_my would_like years you_are
-2.50: DIE_THEY FEAR_NOT am_afrai am_comin belie bins but_i cance inter is_it killi_me late laugh light list litte
    no_i not_tonig parki potho son still sure texti_me then those world yeah
-2.75: IDEA_IDEA alrea alway ask cafe cars chang conta counc depen first kille live_in pleas_stop possi pub the_hall
    unsub yet
-3.00: ._but 1 KIN_DIE about_the becau bench class hall killi my_numbe need_to not_live only perso remov suppo trump
    will_come women
-3.25: . block count did fence good great lol love march new progr shoul sign stop_texti text texts to_help will_be
-3.50: ._and be_there broke end free so_i
-3.75: bring can_someo me_and needs so texti well
-4.00: could peopl why you
-4.25: ? sorry these who
-4.50: group your
-4.75: as but ok that
-5.00: died
-6.00: yes
"""
