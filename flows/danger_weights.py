"""How much each word, or pair of words, sounds like danger. Written by `bench/learn_danger.py`."""

BIAS = -4.19

# Words are cut to five letters; a pair is joined by an underscore.
WEIGHTS = """
+8.75: there_is
+7.75: will_not
+7.25: THEY_MINE
+7.00: he
+6.75: 999
+6.50: WEAPON gone mysel swall
+6.25: ILL sos
+6.00: KIN_MINE
+5.75: DIE has life man
+5.50: am_being someo the_polic tonig want_to
+5.25: HURT a_man at_numbe feel took
+5.00: MINE_HURT ambul been door i_have left wake
+4.75: CHILD being have_had mnie think_about
+4.50: HURT_MINE THEY_HURT THEY_ILL and_it if_i on_fire says
+4.25: KIN bette_off in_the last_night quick roof says_i tell_my wake_up
+4.00: MINE_DIE NOT_DIE an_ambul be_bette be_here car cutti help keeps stabb
+3.75: 14 IDEA_DIE KIN_HURT and_i bije canno_stop for_my get_out himse house it_all keep lette mnie_bije pills sleep
+3.50: BODY FEAR_FEAR MINE_ILL NOW_FEAR alive and_canno and_she cut goodb grand gunsh heard_gunsh i_was in_dange
    istiy mi morir morre of_livin outsi polic quero quero_morre quier quier_morir sat top ölmek ölmek_istiy زوجي
    زوجي_يضربن يضربن
+3.25: ._no FEAR NOW_THEY be_dead bloke boy boys drunk eaten flat heard i_need it_anymo livin nobod not_eaten
    off_witho on_our pleas_send point safe the_canal think throu to_die when_i wish_i
+3.00: ._he NOW_NOW THEY THEY_BODY and_they anymo be_alive bus_stop canal canno_get carer cryin end_it feel_like
    fight_with gas he_is her i_keep kitch knive littl me_pleas money need_polic next nobod_would nothi_left
    polic_now she spark stood_on the_flats the_roof upsta way_out with_knive would_miss
+2.75: IDEA_FEAR ILL_MINE MINE_FEAR MINE_NOT THEY_WEAPON WEAPON_MINE and_a and_never and_the bate bate_soțul be_over
    call_an canno canno_cope carry carry_on chce chce_sie cope do_it edge every_would falle fired fired_on flats
    for_me go_with harmi harmi_again has_gone havin_a herse hose i_took je je_veux know_where look_after main
    many_paink me_to meter miss_me mor mouri mă mă_bate nan over paink polic_pleas roof_of self_harmi send_the shots
    shots_fired side sie sie_zabic smell somet soțul stood swall_a să să_mor the_edge this_anymo throa to_end toddl
    under_the veux veux_mouri vreau vreau_să walki worry zabic أريد أريد_أن أموت أن أن_أموت
+2.50: 5 NOT_ILL NOW_NOT a_bloke after after_this anyon bed being_abuse blank_is bleed boss broth burn call call_the
    canno_go chcę chcę_już comin_out dad deep die do_somet does down downs drink elect_blank flame go going_to havin
    help_me hidin into is_been is_smoul just_want już już_żyć lads_are locke locke_in marid marid_me me me_pega
    mi_marid much_longe my neigh next_door nie_chcę not_let not_movin not_safe our_stree pan parac passp pega pictu
    ready send_help side_of sleep_in smoul somet_to stair suici teach tell the_flat the_point the_top touch where_i
    with_a witho_me żyć
+2.25: ._itll 14_oak CHILD_NOT CHILD_NOW DIE_NOW ILL_NOT KIN_ILL MINE_CHILD NOW NOW_DIE alarm and_my and_will baby
    back be_aroun been_cutti blank breat bus_stati by_morni can_hear car_with chaht chaht_hun days dead_than disap
    edge_of emerg_at every_can follo frapp fuse fuse_box had have_cut home i_canno is_smoki is_spark itll itll_be
    lad look looki main_marna mari mari_me marna marna_chaht me_frapp mon_mari movin my_life my_own mąż mąż_mnie
    night no_money nobod_will not_be not_see oak_rd of_a of_the old_man out owe photo read_this said sat_on self
    sitti stabb_outsi stop_worry stuck the_carer the_house the_railw they this_i to_live to_sleep tonig_. wande
    would_not writt year_old you_read مرنا مرنا_چاہتی میں میں_مرنا چاہتی چاہتی_ہوں ہوں আমাকে আমাকে_মারে আমার
    আমার_স্বাম আমি আমি_মরে চাই মরে মরে_যেতে মারে যেতে যেতে_চাই স্বাম স্বাম_আমাকে
+2.00: ._must ._sorry 2_year 999_for FEAR_NOW IDEA_NOW MINE_KIN MINE_WEAPON NOT_NOW THEY_NOW THEY_THEY a_batte
    a_bomb a_photo am_scare and_we anyon_after arm askin at_me at_schoo baby_is back_. be_50 bleac bomb_in bottl_of
    boys_on call_999 can_stop carbo_monox chlop chlop_mnie club_just coach come_back come_down comin_from
    cutti_again dange disap_and dog dog_is dusi espos espos_me every_day fear funer girl going going_off golpe
    got_put hai have_taken here hun hurti hurti_my i_am i_can i_cut i_do i_feel i_might in_front is_being joke_this
    just_heard kms kms_tonig left_in like_this looki_over lying lying_in made marry marta marta_hai me_golpe men
    mera mera_shoha mi_espos mnie_dusi moj moj_chlop mon monox monox_alarm mujhe mujhe_marta my_baby my_sertr
    my_throa newbo no_adult no_food no_joke not_allow numbe_9 old_on out_the over_by pakis park_roof railw sayin
    sertr sertr_. shoha shoha_mujhe swall_my telli telli_me the_car the_cutti the_door the_girls the_river the_stair
    the_table they_are theyl thing_to think_i this_time three_kids time_you to_disap to_do to_kill took_too uncon
    up_on we_canno worry_.
+1.75: 13 50 6 CHILD_CHILD CHILD_IDEA FEAR_MINE KIN_KIN a_bothe a_child a_littl about_me about_stepp alarm_is all_be
    am_going and and_crack and_shout any_of are_boys assau_last at_14 attac baby_. bathr best_way bomb bothe_to box
    box_is boy_at boy_on burni canno_see carbo closi_up crack cut_mysel deale down_the eaten_for fault fire_in
    flame_comin follo_me for_days front_of garag_with get_up gets girls give_up go_home have_not he_will hear hell
    help_help home_from hose_ready i_owe i_wish in_bed in_it is_blood is_break is_flame is_paid it_take joke
    just_now kid lady landl last mache man_is many_pills me_at me_do me_for me_much might_do much multi_store
    my_body my_dad my_kids my_littl my_nan need_urgen never_come never_wake not_know not_wake of_numbe of_smoke
    on_life pavem phone_off pictu_of pills_does platf pleas_help ready_to right_now ring river room said_no see_it
    send shed_. shoes shout_at since_tuesd sitti_in stepp stepp_off stick sting stop_. store table_. taken takin
    the_bathr the_floor the_hose the_motor the_multi the_pavem the_train there_are three to_hurt to_jump to_stop
    to_worry tomor touch_me track_now train_track tryin tryin_to urgen urgen_help was_sexua way who_to with_life
    with_men wrong_side
+1.50: 12_now 30 30_cocod 40 40_parac DIE_DIE IDEA_NOT MINE_BODY MINE_MINE MINE_NOW MINE_THEY THEY_FEAR a_car
    a_knife a_newbo a_shed abroa abroa_to abuse actin actin_drunk afrai_for again_canno alarm_that all_plann am_14
    am_gone am_musli and_her and_says and_three anoth answe_say are_being are_kicki are_takin aslee batte been_run
    beepi beepi_and being_black bije_prosz black_with blood bridg by_the by_then call_this canal_. chip cocod
    cocod_an crash day_and deale_will detec detec_the does_it does_thing dog_on dogs_actin done_with drank
    drive_canno elm_walk emerg ex farm feel_it flats_on food_since for_help from_under front fumes_is gas_smell
    gives gunsh_from had_no had_too has_come has_not have_got have_my he_reads him_for himse_in his hour_ago house_.
    husba_liste ice if_a in_house insul into_a into_my into_the is is_beepi is_burni is_full is_hurti is_walki
    it_will jump_off keep_think kicki kids_and kids_on kill knive_in longe man_answe marks maybe_25 maz maz_mnie
    me_becau me_go meter_and middl_of multi musli my_frien my_lette my_room my_waist need_ambul neigh_set newbo_.
    no_shoes not_breat not_come not_leave not_pay numbe_12 nurse oak of_my off_the old on on_me on_my one_side
    out_today outsi_the paid paink_. peopl_in phone_my plann pomoc pond prosz_pomoc pulle put_out quick_thing
    rathe_be rd_need reads_my reall river_up rope round_the said_if say_wrong says_hell see see_any set_their shout
    since sink siste_. sleep_tonig someo_lying stab stand stand_in starv summe_. swall_bleac take_so taken_40
    than_go that_detec the_alarm the_baby the_farm the_fumes the_meter the_quick the_sink their_dog thing this_every
    this_phone this_weeke threa throu_my till to_anyon to_burn to_marry to_mysel to_pakis too_deep too_many took_30
    track uncon_by up waist was_dead what_i what_is windo wish with woke_up woman_uncon wrong wrote
+1.25: ._drive ._i ._maybe 12 15 25 3_days 5_elm 6_are BODY_ILL BODY_NOT KIN_NOW NOT_MINE a_boy a_rash a_refug
    a_train a_way a_whole about_drivi after_my ago all_nans all_night all_to am_13 am_done am_losin ambul_quick
    ambul_to an_aunti and_no and_there angry answe arm_so aroun_for aroun_to askin_what at_you aunti_is barri
    batte_. be_needi bee been_sitti being_starv boyfr canno_feel canno_move car_has carer_is carri chest chest_pain
    child_falle child_is cigar closi coach_messa come_home comin_back comin_in coura cryin_for cut_so cut_too
    cutti_on dad_gets daugh_arm days_. days_and deep_this do_thing down_on drank_a drink_so drivi_into drugs_to dual
    dual_carri every every_night falle_throu fear_for feed fella fella_watch fire flat_below floor_in fortn freez_in
    frida from_abroa full_of gas_leak gas_on get_someo go_in gone_by got got_it grips grips_my hall_and hard_there
    has_falle has_turne have_made have_writt have_wrote he_does help_i help_now her_in here_quick here_tomor hits
    house_and how_many hurry_he husba_is i_fell i_hear i_just i_ran i_shant i_woke ice_on idea_for in in_fear
    in_here in_me in_one is_comin is_marks is_threa is_very it_after it_was jump jumpi jumpi_in just_necke keeps_our
    kept kids_at kids_tonig knive_outsi lady_grips landi leak leak_at left_for life_is like like_jumpi lips
    littl_boy live_for lock locks lost_the love_them made_me made_up me_home moan moan_at money_on motor movin_.
    much_blood mums_new my_broth my_carer my_coach my_ex my_famil my_flat my_nephe my_siste my_step my_top my_tutor
    mysel_and nans nans_trama necke necke_all need_the nephe new_fella nie night_askin not_care not_deser not_feed
    not_going not_here not_like not_save not_tell numbe_6 nurse_lady of_gas of_somet off_now on_and on_top one_room
    pad_all park_? photo_witho place_at platf_think pleas_hurry point_in polic_at pomóż pomóż_mąż pregn raped rash
    rash_that rd reads refug ring_an round run_out safe_here sat_in screa_and see_morni shant_be she_drank shop_now
    shout_if smell_in smoki smoki_and so_deep someb_help someo_here someo_in somet_from somet_stupi stair_and
    stop_livin store_tryin stron stron_smell stupi the_bath the_coura the_debt the_dogs the_dual the_landi the_middl
    the_road the_showe the_summe the_time the_twins the_will theyd theyd_all threa_to throu_ice tired to_be to_moan
    to_take top_of top_on train trama tried_to tutor tutor_asked twins very_angry video walki_in want_it was_not
    watch_me water_is we_got weari_. where whole whole_bottl wife_swall will_to with_mache witho_my woke woman_walki
    wrote_my
+1.00: ._hell ._husba ._look ._whole 10 15_and 2_think 5_hours 8 ?_do BODY_DIE CHILD_FEAR DIE_FEAR HURT_CHILD
    IDEA_WEAPON ILL_BODY NOW_CHILD NOW_IDEA WEAPON_WEAPON a_fligh a_fortn a_gang a_gun a_hidin a_hose a_note a_panic
    a_rope a_teach a_toddl a_wall a_wet about_at about_by abuse_on after_frida again_and all allow_money am am_15
    am_aslee am_at am_sleep am_so am_stood am_switc am_texti am_weari an and_cryin and_got and_he and_left and_said
    anoth_town any any_reaso anymo_. anywh_safe are_hide are_sayin are_telli are_touch arms aroun ask_for asked_me
    at at_our at_us attac_a attac_at aunti away_. baby_cryin baby_has bank_card bath_. be_gone bee_sting been_stabb
    befor_he being_stalk below belt bette big_knife bloke_is body boili booke bottl break_in brick broth_are
    burn_the burni_now burns_on bus_has but_toast bypas_bridg can_carry canno_keep canno_reach canno_take card
    care_. cares cares_if carri_. caugh_fire ceili_has cella chap chip_shop cigar_burns circu colla come_round confu
    confu_old costu cousi cuddl_she daddy_gives daugh_. daugh_circu deser_to do_her do_not do_the do_this doing_this
    door_getti down_in down_with drawe drown drown_in drug_deale drugs elect engin_on every_in expos_himse
    famil_look fast_and fear_of feel_one feel_reall feeli_suici fire_. fires fires_in fitti flat_and fligh fligh_to
    floor for_3 from_the funer_and funer_plan gas_in get_in girl_about give_my given_all gives_her go_out goes_out
    gone_throu good_to goodb_all goodb_left got_nowhe got_water grand_does had_cigar had_nothi hand_down hang_mysel
    hangi_down has_colla has_just have_just have_sorte have_start he_gets he_said heada hear_the hell_be her_broth
    her_speci here_5 hide_in him_in himse_to his_hand his_hands hose_. hurt_peopl husba_famil i i_fear if_we in_any
    in_downs in_fast in_his in_my in_when insul_left inten_to is_attac is_closi is_follo is_freez is_minus is_on
    is_screa is_the is_viole is_wavin is_with keep_doing keep_us keeps_setti kept_the keys keys_under kicki_a
    kid_stuck kids_fight kids_i kids_it kids_next killi_mysel kitch_is kitch_on knife knife_about know_these
    know_who lad_has ladde_and lads landl_let last_messa left_and left_now lette_stink lette_to lift_and line
    littl_girl live_or live_wire livin_. look_for losin_the make_me makes_me mam_has man_colla man_expos man_havin
    man_on man_onlin man_wande many marri marri_him mat mat_. me_he me_in me_pictu meeti_. messa_goodb middl miedo
    minus miss money_and money_or morni_and mum my_arms my_bank my_boyfr my_cousi my_drink my_funer my_grand my_last
    my_messa my_money my_pensi my_plot my_teach mysel_again nan_goes nappy need_help need_it need_someo neigh_lette
    never_their next_room night_and night_i no_insul no_ones no_point no_use no_wages nobod_cares not_call not_feel
    not_inten not_ring nothi_but notic now_he now_she nudes numb of_himse of_life of_pills off_if old_lady
    older_boys oldes oldes_is on_platf on_the ones_seen only_got or_die or_speak our_bin our_bus our_costu our_paper
    our_passp our_stair our_windo out_or over_and over_on owe_for own own_life pad pan_caugh panic_attac paper
    park_right passp_and pavem_kids pay pega_y phone_prope place_down plann_for platf_2 pleas_call plot plot_to
    point_carry put_them puts puts_his raili_on reach_the reall_i reaso_to recei_for reply_to road room_at
    runni_drugs said_they save_me say_i sayin_theyl says_daddy scare scrat_my screa see_a see_my seen_him sends
    sends_me setti_fires shant she_marri she_says shoes_on showe since_wedne slapp smell_of smoke_and so_hard so_we
    someo_. someo_is son_runni sorry_to sorte sorte_my spark_comin speci_cuddl spike spike_and sprin_i stalk
    stand_on stepd stepd_comes sting_and stink stink_and stop_drink stop_had stop_when store_. stuff_away sudan
    sudan_for suici_tonig swimm_teach switc switc_this table take_it taken_too takes_my takin_my talki tbh
    teach_puts teach_sends teach_touch ten tengo tengo_miedo the_barri the_best the_boss the_cat the_cella the_chip
    the_drawe the_engin the_funer the_goodb the_home the_keys the_mat the_nurse the_phone the_place the_platf
    the_pond the_raili the_recei the_shops the_sprin the_toile the_viadu the_wrong the_youth their_fault then_.
    there_anywh these_men they_booke they_make they_said they_say theyl_do thing_i thing_when this_morni threw
    throa_closi throa_is throu_our to_5 to_anoth to_carry to_each to_give to_hang to_peopl to_sudan to_wake to_work
    toast toast_since today_. toile took_all touch_it tried turne_over twins_have uncle under_my up_tomor us_himse
    us_out us_with use_plann van_in viadu viole_to voice_are walki_down was_never water wavin wavin_a weari week_and
    what_do what_else when_nan where_can whole_kitch wire_hangi with_every with_stick woman worry_about would
    would_rathe writt_lette y_tengo you_can you_will
+0.75: ._be ._been ._nobod ._one ._peopl ._tell ._they 14_and 16 30_i 3_is 4_sat 4_they 5_and 5_tryin 9 BODY_MINE
    CHILD_BODY CHILD_MINE CHILD_THEY DIE_CHILD DIE_NOT FEAR_KIN FEAR_THEY HURT_NOW ILL_ILL KIN_NOT MINE NOW_WEAPON
    THEY_NOT a_big a_bottl a_burde a_coffi a_doorw a_girl a_glass a_heart a_home a_load a_naked a_nappy a_noise
    a_pan a_phone a_place a_power a_road a_torch a_wasp about_3 about_30 about_4 about_dying abuse_at adult afrai_of
    after_me after_sunda after_the after_tonig alber alber_road all_day all_my all_your alone_all am_16 am_17
    am_frigh am_havin am_hidin am_nice am_pleas am_pregn am_start am_suici an_axe an_hour and_bleed and_boss
    and_chemi and_gone and_gran and_has and_havin and_is and_made and_peopl and_put and_raped and_sat and_smoki
    anoth_chris anoth_way anoth_winte anymo_after anymo_is anyon_he anyon_would are_filth are_left are_ten are_trapp
    are_using arm_is arms_till aroun_anymo askin_me at_6 attac_walki aunt_has awful baby_left babys_got back_at
    badly barri_on bath be_brave be_cut be_good be_with beats bed_with been_here been_on been_think beggi_for
    being_groom being_kept being_sick below_us belt_out bin_chute bin_store black bloke_got blood_all blood_every
    boili_water bone bone_stick booke_a boss_has boss_locks boys_have boys_priva brave bread_every break_door
    breat_prope bridg_and broth_will bruis burde_on burns bus_and by_herse by_his can_give can_keep can_pay
    canal_with canno_breat canno_put canno_wake canno_walk car_gone car_upsid carer_leave cashp cat_for caugh
    chemi_is chemi_shut child_on chip_pan choki chris_alone chute chute_on close_. cloth cloth_on coach_gives coat
    coffi colla_at come_he come_to comes_in could_do count_lines crash_into cuddl dad_drove dad_in daddy daugh_has
    daugh_to day_. days_at dead_tbh debt debt_is ditch ditch_on do_if does_the door_come door_lock doors_down doorw
    down_has down_our downs_are downs_she drive_not drove drove_us drugg drugg_and drunk_again drunk_and drunk_weedk
    each each_other eaten_in eaten_since elect_meter elm else_is endin estat_with every_is ex_is ex_says expos
    face_has falle_in falle_on famil_after famil_want fast feed_me feel_awful feeli fell filth find_my fire_on
    fire_were flame_out flat_above flats_looki flinc flood_water flyov follo_girls for_bread for_no for_us found_out
    found_the four_days freez frien_took from_schoo froze full garde_with gate_and get_marri gets_his getti_a
    girl_of girls_home girls_in given gives_the go_befor go_throu going_. gone_all gone_and gone_missi goodb_. got_a
    got_my got_stabb gran_is grand_is grand_says grey groom groom_by hallw hang hard has_cut has_drunk has_flame
    has_found has_our has_run has_taken hates hates_it have have_decid have_me he_beat he_check he_put he_says
    he_wakes he_wants he_would heati_and help_from her_dad her_fault herse_in hi_. hide hidin_from hidin_in his_belt
    his_head his_thing his_throa hits_me home_drunk hope_i hours_ago house_in house_two house_with hurry hurt_mysel
    husba husba_says i_compl i_hate i_leave i_nearl i_said i_scrat i_take ice_and in_a in_again in_four in_her in_if
    in_just in_someo in_to insid insul_and inten is_13 is_5 is_bone is_choki is_close is_downs is_drown is_found
    is_going is_locke is_numb is_outsi is_safe is_stuck is_there it_by it_stop just_crash just_no just_swall
    just_the keep_mysel keep_stand keep_the kept_here kid_drown kids_downs kill_me kill_my kind_messa know_it ladde
    lady_upsta lake landl_says lane_and leave_this left_the let_me line_since lines_lads littl_lad littl_one
    littl_siste load_of lock_so locks_us long_way longe_i looki_down losin lost lot_latel made_to main_road mam
    man_by man_in manag_keep massa massa_and me_her me_here me_into me_no meter_is minus_5 much_parac mum_does
    mum_none mum_will must_go my_arm my_babys my_bed my_goodb my_husba my_nudes my_passp my_stepd my_stuff my_uncle
    mysel_safe n_we naked naked_video near nearl_crash nearl_threw needi needi_them never_ring no_cloth no_one
    no_tea none_of not_close not_reply not_worth note note_for notic_if notic_when now nowhe numbe_4 numbe_back
    of_about of_boili of_her of_him of_insul of_this off old_is older on_alber on_him on_his on_like on_snapc
    on_vale one_will onlin our_lad out_if out_where outsi_again over_herse over_the owe_him owe_them own_by
    own_every own_i paid_he pain_canno pakis_to pan_of pan_went panic parac_about party_n pay_the pay_us peopl_hurt
    peopl_insid photo_of plan_on plays_secre pleas_never point_anymo point_of poorl power_line pregn_and priva_massa
    prosz pulle_a raili railw_bridg railw_in railw_line ran ran_away raped_last raped_on reall_know refug_i refug_is
    rent_anoth ring_this road_alone road_by road_peopl room_and room_when rough_with round_beggi run run_away safe_.
    safe_at safe_for said_my same_pad schoo_right scrat screa_help secre_games see_her sell send_someo sexua_assau
    share_my she_canno shed shelt_and shops shut_. sick_and since_5 siste sitti_by sleep_and sleep_table small_child
    smell_gas smoke snapc snapc_is so_tired so_what socke socke_and some_bloke someo_house someo_on someo_put
    someo_to somet_at somew_safe son_hates soone_be spark_and spark_in spend_anoth sprin stabb_by start_self
    stati_on steal step step_mum stick_out still_owe stop_not stop_think store_looki stron_gas stuck_on suici_a
    summe take take_his take_them takin_me tell_anyon ten_peopl text_back than_spend that_does the_a the_boys
    the_bus the_cashp the_crisi the_ditch the_drive the_flyov the_froze the_girl the_hallw the_ice the_kids
    the_kitch the_ladde the_lady the_lock the_money the_refug the_rent the_rope the_socke the_water the_woman
    them_in them_where they_bleed thing_out think_anyon this_on threa_me threw_the throu_anoth thurs_. till_the
    till_they time_and tired_i tired_of to_kids to_share to_tonig toddl_pulle toddl_swall toddl_wande toile_pleas
    tonig_got tonig_that tonig_with too_much took_somet top_windo torch torch_. turne twins_next two_doors
    uncle_makes under under_it up_. upsid upsid_down us_home us_if us_leave using_my vale vale_rd van viadu_and
    viole voice wages wake_her wakes_up walk walki_round wande_about wande_in want was was_attac was_drugg was_her
    was_me wasp wasp_sting water_over way_down way_if we_are we_have we_make wedne weedk went_up were_upsta wet
    what_he where_the who_does wife_has will_know will_notic winte_like wire with_an with_his with_no with_photo
    with_two witho woman_screa work_for worri_my would_be would_notic would_soone writt_a you_for your_kind
    youth_club
+0.50: ._feel ._frost ._lips ._oldes ._phone ._sat ._the ._tonig ._will 10_minut 14_year 15_thous 17 17_and 22_is
    3_calli 7_is 7_month 81 88 88_and 8_till 8_years 9_in 9_peopl CHILD_KIN FEAR_HURT HURT_THEY HURT_WEAPON
    IDEA_THEY ILL_IDEA KIN_WEAPON NOT NOW_HURT NOW_ILL NOW_MINE WEAPON_NOW a_baby a_brick a_cycli a_fall a_fight
    a_heada a_holid a_homel a_house a_lad a_long a_mache a_nurse a_nut a_point a_stabb a_stiff a_text a_weddi
    about_10 about_hangi about_if about_suici accid after_a again_him again_the again_with agenc agenc_says airta
    airta_under alban alban_and alive_next alive_tbh all_after all_i allot_has allow allow_to alone_for alzhe
    alzhe_and am_12 am_7 am_81 am_88 am_and am_by am_locke am_sat am_stand am_too an_accid an_airta an_old an_order
    an_overd and_been and_booke and_do and_flies and_last and_looki and_make and_now and_one and_shove and_smoke
    and_threa and_threw and_throw and_took and_were anoth_night answe_and answe_me anymo_i anyon_but anyth_.
    are_child are_hungr are_near are_outsi are_shout are_still are_swell asham asham_to askin_for assau asylu
    asylu_seeke at_break at_him at_nite ate ate_a axe baby_locke back_door bad_chest balco_and bangi bangl bangl_to
    bar_every barki barki_nonst bathr_floor be be_back be_sorry be_tonig be_troub beati beats_us becau_were bed_all
    bed_when bedro been_10 been_drink been_going been_gone been_in been_seen been_sleep been_sofa been_spike
    been_stood beggi being_alive being_here being_hit being_sent below_is bills_. black_out bleac_from bleed_reall
    bloke_follo bloke_under boat_and booke_my booki_for boss_keep boss_keeps boss_say bothe bothe_askin box_and
    boy_again boy_getti boyfr_made bread break_point breat_. brick_at brick_throu bridg_an bridg_not bridg_tonig
    broke_in broth_drank broth_gets broth_says broug broug_me bruis_on budgi budgi_to bump bump_me burde burn_us
    burni_in burni_up burst burst_and by_himse cable cable_down calli_for came_here can_a can_reach can_see
    can_smell canal_right canno_have canno_live canno_ring car_. car_in car_park carav carav_at carer_left
    carer_shout carer_steal carri_in ceili chap_at chap_wande check_my chest_is chest_pains child_do child_has
    child_locke child_pleas choki_on chris_so clapp clean_job cliff cliff_all coat_on colla_outsi come_for
    comes_into comin_for comin_under contr_all could_go coupl_upsta cousi_. cousi_to crisi_line crisi_team cryin_and
    cryin_from cryin_in cut_. cut_befor cut_my cutti_mysel cycli_. dad_beats dad_check dad_does dad_has dads
    daugh_did day_now deale_and deale_have debt_for decid_not deck deck_of deser dinne_late do_every docto_will
    does_not dog_and dog_when dogs_barki door_all door_and door_at door_have door_is door_keeps doors doors_open
    down_and drank_the drink_from drink_got drivi dropp edge_. elect_cable elm_house emoji endin_my engin even_stopp
    ever_find every_aslee ex_broke ex_has fade faint faint_at fall_and falle_and famil_will feel_my feel_weird
    feeli_in feels_hot fell_and fell_down find_me finds finds_out finis_me fire_outsi fire_what firew_throu fit_it
    fitti_. flatm flatm_is flies_at floor_at floor_of floor_since flopp food for_being for_clean for_food for_leavi
    for_money for_over for_pay for_trave found four frien_came frien_is frien_just frigh_what from_8 from_alban
    from_him front_doors fumes funny games games_with garde_tryin get_no gets_into gets_less gets_rough gets_viole
    getti_dress girl_at girl_next given_my givin_my go_back goes goes_throu going_like gone_grey gone_on goodb_forev
    got_an got_spike grand_been grand_plays grand_steal groun_behin gun_on hand handl handl_of hangi hangi_mysel
    hangi_round has_alzhe has_bruis has_burst has_chest has_dropp has_hit has_my has_passp hate_it hate_mysel
    have_gone have_lost have_took havin_reall he_comes he_finds he_flinc he_made he_told head_is heada_of hear_them
    hear_voice heart_is heart_pills heave heave_tonig heavy_and hell_bump help_he help_my her_bed her_dogs her_face
    her_grand her_leg her_lips her_lying her_that her_three her_up here_anymo here_for hi_i him him_and him_this
    himse_next his_car his_leg his_light his_mum his_pyjam hit_a hitti_my holid_but home_alone home_last home_off
    home_slapp home_tonig homel_man hot_and hour_no house_near house_on house_where hubby_pulle hurt hurt_someo
    husba_has i_could i_drink i_faint i_hurt i_lost i_must i_say i_shook i_sleep i_starv i_wake i_want in_at
    in_heave in_law in_pakis is_8 is_drunk is_havin is_here is_him is_hitti is_lads is_my is_parke is_selli is_sendi
    is_spurt is_suici is_talki is_uncon is_under is_water it_look it_pleas it_when job_and job_my journ journ_and
    just_texte keep_black keep_cutti keep_going keep_putti keep_worki keeps_fitti keeps_hangi keeps_movin
    keeps_walki kicki_someo kid_next kids_. kids_alone kids_are kids_home kids_schoo kill_herse kill_mysel kind
    knife_emoji know_how lad_again lad_in lad_with lads_with lady_has landl_keeps last_bus latel law_wants leave_her
    leave_the left_him left_my left_to leg leg_is leg_with less_and let let_natur like_an like_gas like_hurti
    like_killi like_the line_has lips_are lips_tingl littl_broth live_alone live_anymo live_like livin_this load
    lock_the locke_on locks_the look_like lorry_has lost_it low_and mache_on mache_outsi mache_runni make_a makin_me
    man_got man_keeps man_says manag_locks many_sleep marry_my marry_someo marsh_lane matte_anymo me_a me_being
    me_from me_get me_have me_if me_sayin me_sleep me_when meat men_. men_with messa_sayin meter_ran midni_when
    minut_i money_. money_stopp month_pregn more_every most_night motor_bridg mum_fell mum_has mum_in mum_or
    mum_went must_be must_keep must_work my_14 my_agenc my_bedro my_block my_breat my_budgi my_car my_chest my_cloth
    my_coat my_door my_flatm my_girlf my_hall my_job my_kitch my_landl my_manag my_mate my_mothe my_notes my_partn
    my_pics my_visa my_water my_weddi my_windo my_year mysel_badly n_never nail_bar nan_has nan_is nan_was natur_do
    near_it near_stati neck_and need_somew neigh_and neigh_house neigh_leave neigh_told nephe_contr never_comin
    next_chris nice_to night_of night_she nite_i no_8 no_feeli no_heati no_pay nobod_even nobod_with none nonst
    not_answe not_aroun not_back not_fade not_opene not_pick not_picki not_reall not_settl not_want note_and
    notes_tonig nothi_matte numbe_3 numbe_7 nurse_at nut_and of_bed of_burni of_it of_me of_meat of_priso old_chap
    older_lads on_marsh on_mill on_their one_is ones onlin_wants or_a or_have or_stop or_talk order_again our_lette
    out_and out_for out_i out_in out_thurs out_till outsi_mine outsi_with over_5 over_an overd owe_15 owes pain_and
    pains pakis_and pakis_on paren_took parke_outsi pay_me pensi_and peopl_are petro petro_throu phone_every
    phone_out picki_up pics pics_and pictu_to pills_any pills_next pinne pinne_a plan plate_at pleas_come pleas_do
    pleas_he pleas_look pleas_someo point_and point_to poorl_. poure poure_petro priso prope pulle_the punch_me
    pushc_outsi pushe_me put put_firew put_it put_somet putti_brick pyjam racis_thing ran_from rank rathe reall_bad
    reall_heavy reall_low refug_take rent_is ring_anyon ring_me ring_the river_has room_. rough run_over runni
    runni_round safe_a said_nobod said_theyl say_anyth sayin_goodb says_it scare_what schoo_gate schoo_takin
    schoo_tomor secre seeke seeke_. seen seen_for selli_video sendi_pictu sent_to set settl share she_ate she_does
    she_feels she_gets she_keeps she_must she_told she_would shook shook_her shop_toile shop_two shout_racis shove
    shove_me since_last since_monda siste_left sitti_at slapp_my sleep_9 sleep_n smell_and smell_like smoke_comin
    so_much so_sick so_thin so_worry sofa_surfi somal somal_to someb someo_keeps somet_in son_drugs son_takes soone
    sorry_every sorry_if spark_kids spat spat_at speak_to spend spurt stab_me stab_my stab_someo stabb_on stand_at
    stand_up start start_to starv_mysel stati_with steal_from steal_my step_broth stiff_neck still_outsi stop_bleed
    stop_cryin stop_do stopp_and stree_and strim strim_and stuck_in stuck_upsta suici_and surfi_. swell table_feel
    take_my takes takin_pictu talk_and talk_he talki_funny taxi taxi_rank teach_pinne team_will tesco text_but
    text_with texte_me texti_from thank_for that_boy that_she the_balco the_bills the_bleac the_booki the_bypas
    the_carav the_chap the_clapp the_cliff the_coupl the_dog the_fuse the_groun the_journ the_lake the_landl
    the_littl the_main the_oldes the_outsi the_strim the_taxi the_tesco the_van the_wall the_worst their_own
    them_more them_telli there_somew they_broug they_go they_keep they_lock they_shout they_spat they_tell they_want
    they_will they_would theyl_stab thin thing_and think_my think_they this_he this_house this_my this_was this_way
    thous_. three_lads throu_the throw_up tight till_10 till_midni time_he time_i tingl tingl_. to_any to_bangl
    to_feel to_go to_my to_sell to_send to_somal to_someo to_stab to_that toddl_by toddl_is toile_. toile_becau
    told_anyon tonig_befor tonig_i too_asham took_an took_my took_the top_deck top_floor trave_. troub_anyon
    two_hours two_kids up_after up_and up_every up_my up_or up_outsi up_to upsta_has upsta_leave upsta_with us_9
    us_in us_to very_poorl video_of visa visa_but voice_and wake_and walki_home walki_into wall wall_by wall_so
    wande_down want_me water_have way_or way_round we_ask we_left we_nearl we_sleep weddi were_asylu were_stuck
    wet_pad when_dinne where_they where_we will_ever will_kill will_leave will_stab will_take windo_becau windo_got
    with_her with_him with_mum with_nobod with_peopl woman_can work_till work_until worki_off worst worst_heada
    worth_livin would_all would_burn writt_my wrong_numbe year_is
+0.25: 9_has a_belt a_blade about_endin am_trapp and_finis and_paid any_longe arm_and at_elm at_once bank_and
    barri_herse beat_us break cling cling_to curta_for do_to fall flies food_for foste_dad frien_has from_his
    froze_lake froze_pond gas_has gets_confu got_the has_barri havin_thoug hell_find her_night his_curta hour hour_.
    ice_has is_snowi is_tight it_smell keep_havin keep_telli khan_is lake_and leave_. leave_hell leave_their
    left_arm left_on light_off locke_herse loft_with man_cling me_marry me_touch milks milks_still mothe_in my_foste
    my_gas my_heart my_newbo natur neigh_is newbo_is of_killi of_vodka old_boy one_with opene_his paid_the pay_.
    plug plug_and point_. pond_and press_table pull_my roof_and saw_and say_pick says_they schoo_made snowi some_man
    someo_poure sunda_. the_allot the_garag the_milks the_plug the_saw thoug_of tight_like to_tell touch_him
    vodka_and wants_my was_suppo weeke wife_is woman_who worki_.
-0.25: ._12 ._at ._dayti ._let ._rubbe ._softe ._still 12_have 999_train NOT_BODY THEY_IDEA a_come a_mess a_mirro
    a_month alone_at alway_the am_sorry amnes amnes_bin an_mi and_keep and_these are_my asthm_. at_10 at_5 awake
    babie bells bette_phone bog boxin_lesso brill_. broth_i canno_tell car_for carer_canno carry_my cheer
    commu_centr confi could_the damp_and delet_the do_we down_again end_sign eveni_. ewes ewes_are favor flat_has
    for_all force from_my gate_open get_inspe got_their green_. green_needs has_asthm has_knock have_chang
    have_somew healt_and hear_mysel heati_bills helpe helpe_me histo hit_my holdi hour_in hungr husba_at husba_passe
    i_be i_came i_withd idea_is in_for in_holid in_their in_traff inspe inste_. is_bette is_boxin is_damp jay
    just_passi keep_closi knife_amnes knock_the know_. lad_wants lads_helpe last_month lesso_anywh like_i lime
    lime_st linda lovel_boys lunch_club ma man_sweep me_? me_carry me_on mi_siste milk momen morni_is morni_suit mrs
    music_on my_apolo my_ewes my_shopp my_thing mysel_think never_see new_numbe no_probl no_stora nobod_has not_goin
    not_have not_possi off_to on_again on_allot on_cross on_lime only_me op outsi_numbe owner pairs passi_it
    path_again pick_me pisać pleas_conta proud pub_every put_my remov_my repla revok ring_about ring_my rubbe_floor
    scare_my shopp_. shout_from sign_down since_the sis siste_a so_morni so_will softe softe_seats some_lads
    son_inste spain sport stole stop_it stop_twice stora stora_for sweep_our sweep_the swing_hit taken_off tell_the
    the_club the_commo the_fun the_group their_music there_any they_close tho to_sort turns two_lads un unsub_just
    up_when usual verge want_fewer way_. what_happe what_they wish_you with_heati with_nothi więce write year_.
    yes_broth you_going you_my you_there your_messa
-0.50: ._30 ._anyon ._as ._every ._for ._good ._got ._grit ._hope ._keep ._kids ._lovel ._need ._our ._put ._see
    ._she ._take ._where 14_says 1_me 20 2nd 3_of 3_weeks 3rd 41 4_of 60s 7_. 80 80_and 9_. 9_will HURT_HURT
    IDEA_ILL IDEA_KIN NOT_KIN NOW_KIN WEAPON_CHILD WEAPON_IDEA a_bench a_bette a_bus a_choir a_cross a_field a_great
    a_key a_list a_lot a_mattr a_maybe a_miss a_mobil a_new a_no a_war a_worry about_. about_a about_this accep
    adult_and advic affor_the after_i again_my agend aid aight alarm_testi all_of all_right all_that all_the all_up
    allot alone_in altog alway_locke am_blind am_down am_dying am_feeli am_for am_free am_game am_good am_not am_on
    an_end and_bothe and_dad and_get and_judy and_kids and_nearl and_needs and_stori and_sue and_this and_you
    answe_my anti anymo_of anymo_pleas anywa appro ar are_bored are_too arm_on aroun_the as_i as_treas ask_me at_41
    at_midni at_my at_uni at_weeke at_windo attac_rehab aunt_and ave aware away_in baby_and baby_group backs
    backs_gone balls_again balls_at bands bat be_allow be_bring be_late be_left be_on be_the be_up beaut beds
    been_cance behav belon belon_to bench_away bigge bin_lorri bit bless bless_him blind block_drain block_off
    block_the blood_boil blood_van boil bonfi_gets book bored_to bothe_someo bound boy_walks boy_was breat_for
    breat_on bridg_every brill bring_a bring_me broke_down broke_step broth_died build_on bulbs burge burge_van
    bus_at bus_it but_my but_no but_she came_to campa can_we canal_is canal_to cance_my cance_the canno_atten
    canno_do canno_leave canno_park canno_read car_and case case_someo chang_in charg check_. chemi chemi_mixes
    chick_pox child_nearl child_pover child_will chips choke choke_with class_for clean_the climb climb_frame
    clini_wait close_the closi_the club_in co colla_in come_if come_with comin_but comin_he consu_on conta_anymo
    conta_my cope_with cost could_not could_someo counc_is cours crick cried crime_is cultu cut_down cut_hedge
    cut_the cuts cycle dad_says dad_went damp_is dance_lesso danci daugh_first daugh_inste daugh_walks daugh_wants
    dave_here dead_body dead_pigeo dead_rats deali death_in defib_by derek derek_at diary did_you die_if die_in
    died_. died_and died_pleas disab disco discu do_. do_a do_eveni do_mnie do_satur does_this dog_to dogs_on domes
    door_. door_table doors_in down_. down_for dr dream drill_and drink_in drug_deali drunk_peopl ducks dying_for
    dying_trees eat eithe eithe_way else_read else_to empty end_the end_to ends engag enoug_is ensur equip escap
    escap_room every_minut every_up ex_runs ex_will eyes_so face falli farmi fed fed_up feel_lonel feeli_up feet
    fell_on fence_. fete fewer field_nobod film find_the fine_. fire_stati firew_scare fit five fix_the fixed_my
    flat_is flowe_beds food_bank for_bikes for_carer for_men for_our for_peopl for_this forwa frame_. from_last
    from_next from_you from_your fucki fumes_on gang_of gap garag_so gates get_it get_kille get_on get_rid get_trapp
    give give_blood give_it go_? go_away go_to god going_out gone_. good_morni got_nobod got_run gp_surge gran_broke
    gran_canno grave great_. great_with grit groun_runni guy gym_equip had_to hall_witho hands happy_birth has_a
    has_chick has_died has_it have_been have_his have_repor have_seen have_small have_the have_work he_fixed he_got
    he_has he_hit he_works head_. heat_is hedge_looks help_at help_clean help_older her_frame her_numbe her_own
    her_wrist high_stree him_a his_knee his_numbe his_tools hitti_balls hmmm homes hope_you hospi_bless hoste
    hour_and how_my how_to husba_first husba_wants i_did i_get i_is i_like i_no i_regre i_retir i_ring i_shoul
    i_thoug i_tripp i_work if_he if_nobod if_that if_the if_they il in_an in_cut in_sendi in_this in_your inter_in
    invit invol is_80 is_back is_bring is_broke is_busy is_dying is_enoug is_fine is_free is_got is_great is_hours
    is_i is_no is_out is_sick is_someo is_terri is_worth it_again it_back it_been it_depen it_in it_off it_ok it_on
    it_tonig it_up itsel jean joan job join judy judy_on just_check just_finis keep_it keep_texti keeps_break
    keeps_me kerb_and kev_says kick_balls kids_attac kids_hitti kids_kick kids_outsi kids_to kille_on killi_us kindl
    knees knew knitt know_i la land last_nite last_one lead leafl leave_it leeds_now left_a leg_off let_you libra
    lifts light_out light_would link list_for list_of litte_pick live_here live_there lived_on lives_at looks
    looks_ugly loop loose lorry_mount lost_my lots_of loud_music love_. love_a love_to loves_footb machi makes_my
    makin_my man_who march_. mattr_by mayb me_about me_an me_anymo me_down me_grabb me_i me_know me_later me_poste
    me_so me_these me_too means meant medic meet menta mesaj messa_on might_be might_come min mind mind_. minut
    mirro misse missi mixes mixes_up mo more_polic more_than mould_makin mount mount_the moved_to mower mower_left
    mr_patel mum_. mum_and mum_died mum_let mum_on mums_numbe mums_on must my_backs my_best my_boile my_conse
    my_counc my_dead my_detai my_diary my_dog my_drive my_email my_gp my_kid my_knees my_leg my_name my_old my_road
    my_rota my_subsc my_table my_two my_wall my_washi myste na nah_i nearl_run nearl_took needl net never news newsl
    next_text nice ninth ninth_floor no_9 no_dave no_docto no_idea no_kids no_light no_messa no_thank no_time
    nobod_knew nobod_to nobod_uses nobod_water noise_from non_stop nor not_been not_conse not_dave not_do not_even
    not_got not_his not_just not_liste not_me not_my not_the not_think not_this not_told not_well now_i now_my
    now_sorry numbe_anymo numbe_on o of of_publi of_them of_those of_town of_weed of_your off_. off_my off_your oil
    okie old_polic older_peopl omg on_elm on_her on_plast on_rainy on_thurs on_time once_a one_comes open_day
    open_on opera optou or_i or_just organ our our_flat our_kid our_road out_much over_every own_litte paint_the
    paren_and park_are parke_cars parks part_of passi patel patel_at path_by pavem_and peopl_. peopl_get peopl_who
    perha_i pharm phone_alone phone_on phone_to pigeo_in piss_off pitch_years place place_for place_is place_to
    pleas_. pleas_delet point_sendi point_texti polic_and polic_on polic_shoul pool_now pop pop_in popul post
    potho_on pover pover_is power pox presc press prior prob probs prom provi pub_at pub_shout publi_speak punch_and
    put_a put_the put_up queue queue_at quit_smoki quite racin rain rainy rainy_days rathe_not rats_in reach_💯
    read_me read_out read_these recyc rehab rehab_walki remem remov_him remov_me remov_the rid rid_of right_.
    ring_befor risk river_path roads room_in rota rubbi_in ruine runni_as sad safe_walki samar_phone satur_i
    say_eithe say_for say_no says_he scare_to schoo_and schoo_so screa_kids scree seagu seat seats seats_pleas
    see_how send_a send_anymo send_it shed_for shelt_colla shift_i shoot shoul_have shut_the sign_has since_mum
    singl sitte_schem six skip slipp slow small small_baby smell_by smoke_alarm smoki_help sms so_2 so_a so_can
    so_light so_no so_packe so_that so_there soft someb_else someo_has somet_about somet_for somew_clean son_.
    son_got son_loves son_says sorry_. sorry_canno sorry_my sort speak_so staff stand_the stati_open statu steve
    still_comes stop_messa stori stori_in story stree stree_. stree_light stree_never such sue_from suffe suit
    suit_me sun sunda_i super surge_is surve swap ta table_tenni talk_to tanno tell_them tenan tenni term termi
    terri_here test testi testi_wakes text_my texte that_. that_broke that_cross that_day that_night that_was
    that_week the_after the_agend the_bank the_bonfi the_boxin the_broke the_burge the_choir the_climb the_commu
    the_consu the_damp the_day the_drug the_ducks the_estat the_eveni the_fete the_food the_gas the_junct the_kerb
    the_litte the_loop the_mo the_morni the_night the_ninth the_numbe the_one the_past the_playg the_pool the_prom
    the_queue the_right the_scree the_shelt the_sign the_smell the_tanno the_thing the_tip the_tubs the_whole
    the_yard them_at thems then_i there_and there_anymo there_be there_with these_i these_with this_place this_stuff
    those_steps those_who timet tip to_atten to_bring to_fix to_her to_opt to_our to_pay to_stay to_watch toile_in
    told_you tom tools_for total tour town_is traff_fumes traff_will treas tree trees_outsi try_my tubs tubs_will
    tuesd_i turn_off twice twice_now two_girls two_siste ugly under_at uni_now unsaf unsub_me unsub_my up_again
    up_from up_of upset us_and us_me use victi villa_there volun vote_for w wait_is waiti_on wakes_every walk_home
    walki_group walki_past walks_on walks_to wall_on wan want_a want_more want_the wants_dance warde was_going
    was_late washi water_in way_until we_had we_want weath weed_in weeds_the weeks weigh went_to what what_are
    what_shift wheel when_is when_it where_are wheth while who_are who_my why_is why_not wife_wants will will_call
    will_die will_in will_reach will_so windo_in wish_to with_these with_this with_weeds withd withd_my withi
    witho_a woman_in works_night worri would_come would_have wypis xx yard ye yeah_i yeah_me yeh yes_but yes_pleas
    yesss yeste yet_. yh_i yh_man yh_safe yis yis_my yo you_about you_call you_go you_ring your_list your_texts 💯
-0.75: ._baby ._happy ._how ._it ._that ._there ._when ._who ._worth 1_for 3 4_and HURT_IDEA IDEA_CHILD NOT_NOT
    NOT_THEY WEAPON_THEY a_blue a_cafe a_chest a_denti a_few a_fridg a_lift a_night a_sitte about_knife add
    after_dark again_. age along am_livin am_out an_allot and_house and_hurt and_husba and_leave and_nobod and_our
    and_swear and_toddl and_two and_would appt are_all are_alway are_bad asthm at_all at_bingo attac_my attac_the
    aye_man babe back_on baths be_conta beat becau_of beck been_broke befor_9 betwe bingo birth boxin_club boy_is
    break_the broke_her broke_since broth_and bus_with busy by_kids came canis_left canno_affor canno_face
    canno_hear canno_manag canno_say car_is care cat centr_on chanc chang_my chemi_ran chest_infec clima club_and
    come_but come_in comin_with commo compa_when compe congr corne could_we d dange_of daugh_canno dead_end
    defin_comin delet_my denti depen_if detai die_on died_i died_last do_tuesd do_you docto dog_attac dog_in
    dog_noise drain_outsi drive_me dumpe_a early easte email engli estat_and every_time excus expec exper f f_off
    face_it fact fair famil far feet_are final finis fire_alarm fire_doors fire_pit fixed floor_pleas flowe_in
    for_pensi forge forgo forms fount_and fresh from fuck fun garde get_there glass goin going_home got_hit got_to
    gp grass green_every grind grind_man guns gym hair half happy_to haras has_dumpe has_to have_no have_time
    he_lives hello help_for help_us hi hill him_here his_famil his_own his_wrist hit_by home_now how_do husba_died
    i_come i_never i_sat i_shall i_worry ignor in_case in_hospi in_march infec is_in is_still it_a it_he it_is
    it_now it_wobbl junct just_me kerb kev key kids_safet kids_smash kille_by kille_my knee_on knife_grind know_if
    know_yet last_week last_year laugh_gas leade learn left_by lift light_in light_on like_to limit litte_picke
    live_somew livin_on lolli_lady lonel_since look_at lose lots loud loved man_am man_back man_i manag_it marke
    match mattr me_n me_off me_up mean mensa mess minut_. miss_it monda_only month mould moved_house mu mum_said
    mum_she my_boy my_daugh my_fence my_glass my_idea my_knee my_mums my_shift n nearl nearl_kille neigh_shout
    new_estat next_week no_longe no_more noise_anymo nope not_. not_make not_messa nothi_here numbe_. of_our
    of_peopl of_these off_this on_monda on_then on_those one one_of opt_me optio our_bench our_block our_kev
    out_after out_again out_on out_to out_with pa paren_. parke past_the peopl_outsi perha picke pit pit_and plast
    plays_on plus polic_stati pool poor possi_. possi_me ramp_. rats reach regre regre_i reser resid right_to rubbe
    rubbi runs_the s_. said_stop schoo_on secon send_me send_to sendi_me sendi_them serio shall_be shit shout_and
    since_easte since_my sir sitte skate_ramp slide smash smash_bottl so_pleas somew son_broke son_cut son_plays
    son_who sound speak stati_nearl stree_is subsc sunda swear_every sweep swing_have take_the talk_about tea_dance
    tell_you text_and texti_my that_i that_road the the_area the_baths the_beck the_bin the_blood the_blue the_centr
    the_churc the_corne the_dark the_drain the_fence the_field the_green the_head the_high the_hill the_holid
    the_lads the_list the_marke the_parki the_pitch the_plant the_skate the_slide the_stati the_steps the_stree
    the_surge the_swing the_tea the_town the_traff the_waiti the_wind the_woods the_world there_a these_messa
    this_numbe to_ask to_drive to_hear to_know to_make to_pick to_say to_unsub to_walk toget too_. tools train_for
    trans trapp_in tripp tripp_on turn uni until_i up_a up_for us_. used_to uses want_out want_you wants_a watch_the
    water_them we_shoul we_will weeds welco well_. what_time whate when_they when_you why_aye wife_canno will_bring
    will_get wind windo_of with_me with_my with_the woods worke worri_about worth_it wrist year_and years_ago yep
    yes_i you_get yours 😂
-1.00: ._all ._can ._could ._have ._in ._someo ._stop ._what BODY_IDEA DIE_MINE IDEA KIN_THEY about_my afrai
    afrai_not all_over alley am_i am_in and_1 and_still apolo at_work away aye b baby_i back_in balls be_able
    becau_i been_to befor being_texte benef bike bikes bin board bonfi both busin by_a can_you canis canno_wait
    cat_got certa check chick coffe comin_and conse_to consu count_me daugh daugh_is day de defib defin depen_on
    distu dogs_in drill drop dumpe elm_rd energ ever eyes few for_an for_him for_the frame fridg gas_canis gate
    get_a get_hurt give_me good_. gun haha happe has_no have_moved help_the her_phone here_all holid home_. home_in
    hope how_i hurt_my hurt_on husba_on i_go if if_it inclu is_4 is_lonel it_and keep_me kids know laws let_dogs
    like_a lived_here local lolli long lorri lot love_the lunch makin man_. man_stop may me_compa mobil most mr
    mum_says my_eyes my_gran my_man no no_need non not_comin not_conta not_for not_inter not_text not_under
    nothi_for now_. numbe numbe_is numbe_off ok_i old_peopl on_it on_this once opt_out out_door out_my park part
    parti pass passe_away peopl_with pigeo piss playg pleas_remov prese proba raise repor said_she samar satur
    says_she see_you servi she_is shelt shopp short sick_of smoke_from so_canno someo_else someo_left someo_read
    someo_will son_and soon space spare speed st stay stop_sendi succe sue survi swear take_me talk tax thank_him
    that_is the_alley the_bench the_bins the_cafe the_chemi the_counc the_end the_flowe the_hedge the_noise
    the_under the_villa this_count this_is this_year til time_. time_to to_come to_death to_it to_play to_see
    to_talk toddl_group up_the up_with used villa walks wante wants war waste watch we_do weed week_. were where_is
    who_do wife_died wobbl would_love yes_me you_know you_to you_want young
-1.25: ._just ._pleas FEAR_CHILD NOT_HURT a_good acces activ actua addre afrai_i again alone am_there am_tired
    and_me ankle_on are_killi are_you baby_clini be_comin boile bored boxin broke_his buy calle can can_come canno_.
    canno_be choir churc clear conce conta_me dark did_not dying eveni fix flowe footb fount getti hit_the husba_and
    i_got i_live i_not idea if_my if_there immig inste is_dead is_nothi is_this knee knock laugh live live_on lives
    loves mate maybe me_out me_the meeti monda moved music my_ankle my_mum neede needs_to not_a not_sure now_so
    of_being on_sunda own_at paint passe quest quit ramp regar round_here runs safet schem shall shoul_not signs
    skate socia stop_the surge the_fount the_gate the_old the_path the_potho the_way the_wife these_texts times
    to_have waiti when_the which worki works wrist_on x you_have yup
-1.50: ._do ._if ._my ._not ._we BODY_NOW DIE_THEY KIN_CHILD able able_to ankle ask_my c call_me clean club colle
    come_. comin_. compa conse contr crime damp dance do_i drain end_of estat every_morni field fine for get
    have_lived hedge help_with high hospi i_had if_you kick knife_crime lesso lived livin_in lovel me_. messa my_cat
    my_way name need_a needs_a no_. not_live nothi_to offic on_that or other party pick pitch play probl real respe
    retir s shift sick steps swing syste thank the_new thoug time to_keep today town trees try two vote we wife
    would_help would_like yes_. you_.
-1.75: ._a ?_i FEAR_NOT affor agree area as_a at_the atten bring_my build buses canno_come canno_make centr clini
    comin commu counc dear death else for_kids has_been healt hit housi i_know is_killi leave_me me_alone me_my
    my_son no_i noise open paren parki past path plant publi sendi shoul_be some the_hall the_pub them to_help until
    want_my week white who_is wife_and years yh you_are
-2.00: ._is ._you NOT_IDEA also alway am_afrai are_not bad belie blue cafe dave delet enoug even green hall happy
    have_a is_it kille later litte lonel make_it me_again nah not_send not_tonig of_us oh opt potho right sorry_i
    sure text_me there_. wait we_need
-2.25: 2 4 FEAR_IDEA KIN_IDEA am_comin bins can_someo cance cars could cross inter is_at killi killi_me late live_in
    pleas_stop possi pub sign so_i son texti_me then traff work world yeah
-2.50: . alrea ask bench but_i chang class conta fence first how light list lol make state stop suppo those trump
    unsub will_come women yet
-2.75: ._but DIE_IDEA NOT_CHILD about_the becau block depen did good great love march more my_numbe need_to perso
    remov still will_be
-3.00: 1 KIN_DIE come end free group i_will shoul stop_texti text
-3.25: ._and count me_and only texts
-3.50: IDEA_IDEA bring needs peopl texti well why
-3.75: be_there new ok these you
-4.00: am_a your
-4.25: ? as that
-4.50: broke died so sorry
-5.00: but
-5.25: who
-5.75: yes
"""
